import type { ListedName } from '@yiming/language-service';
import { l10n, window } from 'vscode';
import { statusName, typeHeading, typeName } from '../names/name-words.js';
import { matchesFilter } from './name-filter.js';

/** The names that pass a filter: by any way of writing them, English, type or how sure they are. Linear. */
export const filterNames = (names: readonly ListedName[], filter: string): readonly ListedName[] =>
  filter.trim() === ''
    ? names
    : names.filter(({ surfaces, english, short = '', status, type, mentions }) => {
        const written = mentions[0]?.entry?.zh.map(({ text }) => text) ?? [];
        return matchesFilter(filter, {
          names: [...surfaces, ...written, english, short],
          said: [status, statusName(status), type, typeName(type), typeHeading(type)],
        });
      });

/** Asks for a filter and tells of it while it is typed; with Escape the one before holds again. */
export function askFilter(before: string, onChange: (filter: string) => void): void {
  const box = window.createInputBox();
  box.title = l10n.t('Filter Names');
  box.placeholder = l10n.t('Chinese, English, “person”, “guess”, “unknown”…');
  box.prompt = l10n.t('Names by their Chinese or English, their type, and how sure they are');
  box.value = before;
  let isKept = false;
  box.onDidChangeValue(onChange);
  box.onDidAccept(() => {
    isKept = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isKept) onChange(before);
    box.dispose();
  });
  box.show();
}
