import { fold, type NameKnowledge } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';
import type { Stage } from './text-names.js';

/** What persons do, or are called, right behind their names. */
const doneByPersons = /^(?:说|称|表示|指出|认为|强调|透露|回应|上将|中将|少将|将军|先生|女士|法官|议员|博士|教授)/;
/** Offices behind which a place may stand: 记者台北报道, 驻华盛顿代表. */
const withPlace = /(?:记者|特派员|代表|大使|通讯员|总领事|市长|省长|州长)$/;
/** The longest office. */
const longest = 10;

/** Whether a name can only be a person's there: right behind an office, and right before what persons do. */
function isPersonSlot(
  text: string,
  { start, end }: FoundName,
  { offices }: NameKnowledge,
  titles: ReadonlySet<number>,
): boolean {
  if (!doneByPersons.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, start - longest), start);
  if (withPlace.test(before)) return false;
  if (titles.has(start)) return true;
  for (let from = Math.max(0, start - longest); from < start - 1; from += 1)
    if (offices.at(text, from)?.end === start) return true;
  return false;
}

/** Whether a name may stand for a person instead: a place, body or medium no longer than a person's name. */
const mayBePerson = ({ start, end, answer: { type } }: FoundName): boolean =>
  (type === 'place' || type === 'org' || type === 'media') && end - start <= 4;

/**
 * Leaves out places, bodies and media where a person must stand: 库特罗 of 经济顾问库特罗称 is no Italian town; then
 * everywhere in the article, which speaks of one 麦肯锡 alone. What is left open there, the stages for unknown names read.
 */
export const withoutPersonSlots =
  (knowledge: NameKnowledge): Stage =>
  (texts) => {
    const persons = new Set<string>();
    for (const { searched, names } of texts) {
      const text = fold(searched.text);
      const titles = new Set(names.filter(({ answer }) => answer.type === 'title').map(({ end }) => end));
      for (const name of names)
        if (mayBePerson(name) && isPersonSlot(text, name, knowledge, titles))
          persons.add(text.slice(name.start, name.end));
    }
    if (persons.size === 0) return texts;
    return texts.map(({ searched, names }) => {
      const text = fold(searched.text);
      return {
        searched,
        names: names.filter((name) => !mayBePerson(name) || !persons.has(text.slice(name.start, name.end))),
      };
    });
  };
