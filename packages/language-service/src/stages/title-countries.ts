import { fold, type NameKnowledge } from '@yiming/glossary';
import { ownersOf } from '../compose/owner-of.js';
import type { FoundName } from '../found-name.js';
import { because, say } from '../message.js';
import { eachText, type Stage } from './text-names.js';

/**
 * Says a title as it is called in the country that stands before it: 外相 is a foreign secretary behind 英国, 财长 a treasury
 * secretary behind 美. Titles of a user's own glossary stay as they are. Linear.
 */
export const titleCountries = ({ offices, demonyms }: NameKnowledge): Stage =>
  eachText((source, names) => {
    if (!names.some(({ answer }) => answer.type === 'title')) return names;
    const text = fold(source);
    const endingAt = new Map(names.map((name) => [name.end, name]));
    return names.map((name): FoundName => {
      const { answer, start, end } = name;
      if (answer.type !== 'title' || answer.entry?.origin.layer !== 'builtin') return name;
      const owner = endingAt.get(start);
      if (owner === undefined) return name;
      const office = offices.at(text, start);
      if (office?.end !== end) return name;
      const [owning] = ownersOf(owner, source.slice(owner.start, owner.end), demonyms);
      const line = office.words.find(({ owners }) => owning !== undefined && owners.has(owning.kind));
      if (owning?.country === undefined || line === undefined) return name;
      const english = (line.byCountry.get(owning.country) ?? line).english[0];
      if (english === undefined || english === answer.english) return name;
      const reasons = because(say('titleBehind', source.slice(start, end), source.slice(owner.start, owner.end)));
      return { ...name, answer: { ...answer, english, status: 'derived', ...reasons } };
    });
  });
