import { isCaption } from '../blocks/captions.js';
import type { RawBlock } from '../blocks/raw-block.js';

/** How many blocks of a page may stand between its headline and its text. */
const mostBlocks = 24;

/** Pictures of the page, not of the article. */
const pagePicture =
  /(?:^|[\s_-])(?:avatar|logo|icon|qr-?code|share|sharing|social|ads?|advert|banner|author|comment|nav|menu)s?(?=[\s_-]|$)/;

/**
 * The blocks of the article on a page, and before them the pictures with captions between its headline and its text: many
 * pages show the first picture outside the element that holds the text. `all` are the blocks of the whole page, `article`
 * those of the text, both in source order. Linear.
 */
export function withLeadPictures(all: readonly RawBlock[], article: readonly RawBlock[]): readonly RawBlock[] {
  const [first] = article;
  const end = first === undefined ? -1 : all.indexOf(first);
  let headline = end - 1;
  while (headline >= 0 && end - headline <= mostBlocks && all[headline]?.kind !== 'heading') headline -= 1;
  if (headline < 0 || all[headline]?.kind !== 'heading') return article;
  const pictures: RawBlock[] = [];
  for (let index = headline + 1; index + 1 < end; index += 1) {
    const image = all[index];
    const words = all[index + 1];
    if (image?.kind !== 'image' || pagePicture.test(image.hints) || words === undefined) continue;
    if (isCaption(words, image)) pictures.push(image, words);
  }
  return pictures.length === 0 ? article : [...pictures, ...article];
}
