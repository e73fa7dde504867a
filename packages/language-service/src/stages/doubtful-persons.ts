import { type Entry, fold, isWritten, type NameKnowledge } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';
import { because, type Message, say } from '../message.js';
import { isNamedAfter } from '../named-after.js';
import { isPartOfName } from '../people/name-part.js';
import { type FindRole, findRoles } from '../roles/find-role.js';
import { shareOf, type Title, titleOf, wordsOf } from '../roles/title-words.js';
import type { Stage } from './text-names.js';

/** Offices of state: who holds one is not somebody of another country, or somebody who never had one. */
const ofState = new Set(
  'president minister king queen emperor emir sultan chancellor premier governor mayor senator speaker dictator'.split(
    ' ',
  ),
);
const heads = new Set(
  'president king queen emperor emir sultan chancellor premier taoiseach leader ruler chairman chair executive'.split(
    ' ',
  ),
);

const monarchs = new Set('king queen emperor emir sultan'.split(' '));

/** What is said of people that the news names once, right before the name. */
const anybody =
  /(?:嫌犯|嫌疑人|被告人?|商人|男子|女子|男童|女童|同学|店员|司机|市民|居民|村民|学生|患者|死者|伤者|受害人|受害者|老板|员工|农民|工人|乘客|业主|店主|网友|游客|保安|厨师|邻居|家长|家属|青年|老人|妇女)$/;
const longestWord = 4;

/** The English of a part of a name: the given name, or what is said later. */
function partOf(surface: string, { en, short, zh }: Entry): string {
  const folded = fold(surface);
  const isGiven = zh.some(({ kind, text }) => kind !== 'short' && fold(text).startsWith(`${folded}·`));
  return isGiven ? (en.split(' ')[0] ?? en) : (short ?? en);
}

/** Whether a title says that the entry's person is not meant. */
function speaksAgainst(title: Title, entry: Entry): boolean {
  const office = title.office.filter((word) => ofState.has(word));
  if (office.length === 0 || shareOf(entry, { ...title, isFormer: true }, undefined) > 0) return false;
  if (title.country !== undefined && entry.country !== undefined && title.country !== entry.country) return true;
  if (!office.some((word) => heads.has(word)) || entry.roles.length === 0) return false;
  // A king is no crown prince.
  if (office.some((word) => monarchs.has(word))) return true;
  // A head of government has many names.
  return !entry.roles.some(({ text }) => wordsOf(text).some((word) => heads.has(word) || word === 'prime'));
}

/** Why it may be somebody else, if so. */
function doubtAbout(
  text: string,
  name: FoundName,
  entry: Entry,
  titleAt: () => Title | undefined,
): Message | undefined {
  const { start, end } = name;
  if (!isPartOfName(text.slice(start, end), entry)) {
    const [word] = isWritten(entry) ? (anybody.exec(text.slice(Math.max(0, start - longestWord), start)) ?? []) : [];
    return word === undefined ? undefined : say('anybody', word);
  }
  if (text.charAt(start - 1) === '老') return say('olderBearer', '老');
  if (isNamedAfter(text, end)) return say('namedAfter');
  const title = titleAt();
  if (title === undefined || !speaksAgainst(title, entry)) return undefined;
  return say('otherOffice');
}

/**
 * Takes back what is said as certain of a person where the words at the name speak against it: 前利比里亚总统泰勒 is no singer,
 * 老阿萨德 the father, 被告陈克勤 hardly the politician. The surname is offered first, the person behind it; a user's own
 * glossary is never taken back. Linear.
 */
export const doubtfulPersons =
  (knowledge: NameKnowledge): Stage =>
  (texts) =>
    texts.map(({ searched, names }) => {
      const text = fold(searched.text);
      let roleOf: FindRole | undefined;
      return {
        searched,
        names: names.map((name): FoundName => {
          const { answer } = name;
          const { entry, status } = answer;
          // What a user's own glossary says of a name, it says of this one.
          if (answer.type !== 'person' || entry?.origin.layer !== 'builtin') return name;
          if (status !== 'known' && status !== 'derived') return name;
          const doubt = doubtAbout(text, name, entry, () => {
            roleOf ??= findRoles(searched.text, names, knowledge);
            return titleOf(roleOf(name), names);
          });
          if (doubt === undefined) return name;
          const surface = searched.text.slice(name.start, name.end);
          const english = isPartOfName(surface, entry) ? partOf(surface, entry) : answer.english;
          const { short: _, contradiction: __, ...rest } = answer;
          const candidates = [
            { english, score: 0.5 },
            ...(english === entry.en ? [] : [{ english: entry.en, score: 0.3, entry }]),
          ];
          return { ...name, answer: { ...rest, english, status: 'guess', ...because(doubt), candidates } };
        }),
      };
    });
