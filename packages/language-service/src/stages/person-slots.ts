import { fold, type NameKnowledge } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';
import { eachText, type Stage } from './text-names.js';

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

/**
 * Leaves out places, bodies and media where a person must stand: 库特罗 of 经济顾问库特罗称 is no Italian town. What is left
 * open there, the stages for unknown names read. Names of full length that the glossary gives a country's own are kept.
 */
export const withoutPersonSlots = (knowledge: NameKnowledge): Stage =>
  eachText((source, names) => {
    const text = fold(source);
    const titles = new Set(names.filter(({ answer }) => answer.type === 'title').map(({ end }) => end));
    return names.filter((name) => {
      const { type } = name.answer;
      if (type !== 'place' && type !== 'org' && type !== 'media') return true;
      if (name.end - name.start > 4) return true;
      return !isPersonSlot(text, name, knowledge, titles);
    });
  });
