import type { Article } from '@yiming/core';
import type { Glossary, Region } from '@yiming/glossary';
import { type Conversion, convert } from '@yiming/glossary/convert';
import type { NameHover } from '@yiming/language-service';

/** The region whose script a reader reads: the one they chose, or else that of a Traditional article. */
export function readersRegion(chosen: Region | undefined, article: Article): Region | undefined {
  if (chosen !== undefined) return chosen;
  switch (article.metadata.inLanguage) {
    case 'zh-Hant-HK':
      return 'HK';
    case 'zh-Hant':
    case 'zh-Hant-TW':
      return 'TW';
    default:
      return undefined;
  }
}

/**
 * The name in the script of a region for which no glossary gives a rendering, character by character; `undefined` where there
 * is one, or the name is in that script already.
 */
export function byCharacters(
  { text, renderings }: NameHover,
  region: Region | undefined,
  conversion: Conversion,
  names: Glossary,
): { readonly region: string; readonly text: string } | undefined {
  if (region === undefined || renderings.some((rendering) => rendering.region === region)) return undefined;
  const to = region === 'TW' ? 'zh-Hant-TW' : region === 'HK' ? 'zh-Hant-HK' : 'zh-Hans';
  const { text: converted } = convert(text, { to, conversion, names });
  return converted === text ? undefined : { region, text: converted };
}
