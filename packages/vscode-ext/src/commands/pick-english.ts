import type { Mention } from '@yiming/language-service';
import { l10n, type QuickPickItem, window } from 'vscode';
import { isCertain } from '../names/name-words.js';
import { withoutIcons } from '../plain-message.js';

interface EnglishItem extends QuickPickItem {
  readonly english: string;
}

/** The longest English that a glossary takes, in UTF-16 code units. */
const longest = 200;

const han = /\p{Script=Han}/u;

/** Why a text cannot be an English form, for the reader; `undefined` when it can. */
export function wrongEnglish(text: string): string | undefined {
  const english = text.trim();
  if (english === '') return l10n.t('Write the English of the name');
  if (english.length > longest) return l10n.t('The English may have at most {0} characters', longest);
  if (han.test(english)) return l10n.t('Write the English in Latin letters');
  return undefined;
}

/** The English forms that are offered for a name, the best first. */
export function englishOffers(mention: Mention): readonly { readonly english: string; readonly remark: string }[] {
  const { english, entry, short, status, candidates = [], contradiction } = mention;
  const offers = new Map<string, string>();
  const offer = (form: string | undefined, remark: string): void => {
    if (form !== undefined && form !== '' && !offers.has(form)) offers.set(form, remark);
  };
  offer(english, isCertain(status) ? l10n.t('the answer now') : l10n.t('best guess'));
  for (const { english: form, score } of candidates)
    offer(form, l10n.t('candidate, {0} %', Math.round(Math.min(1, Math.max(0, score)) * 100)));
  offer(contradiction, l10n.t('as the article glosses it'));
  for (const form of entry?.english ?? [])
    if (form.status !== 'forbidden' && form.status !== 'deprecated') offer(form.text, l10n.t('also in the glossary'));
  offer(short, l10n.t('later form'));
  return [...offers].map(([form, remark]) => ({ english: form, remark }));
}

/**
 * Asks for the English of a name: one of those offered, or what is typed. `undefined` when the question was closed.
 * `offers` come best first.
 */
export function pickEnglish(
  text: string,
  offers: readonly { readonly english: string; readonly remark: string }[],
): Promise<string | undefined> {
  const pick = window.createQuickPick<EnglishItem>();
  const offered = offers.map(
    ({ english, remark }): EnglishItem => ({ label: withoutIcons(english), description: remark, english }),
  );
  pick.title = l10n.t('English of {0}', text);
  pick.placeholder = l10n.t('Choose, or type another English');
  pick.items = offered;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      const isNew = typed !== '' && !offers.some(({ english }) => english === typed);
      const wrong = isNew ? wrongEnglish(typed) : undefined;
      pick.items = isNew
        ? [
            { label: withoutIcons(typed), description: wrong ?? l10n.t('as typed'), english: typed, alwaysShow: true },
            ...offered,
          ]
        : offered;
    });
    pick.onDidAccept(() => {
      // Who types fast accepts before the list has the new line: then what is typed is meant.
      const english = pick.selectedItems[0]?.english ?? pick.value.trim();
      if (wrongEnglish(english) !== undefined) return;
      resolve(english.trim());
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
