import { fold, type Glossary, type NameKnowledge } from '@yiming/glossary';
import type { ArticleEvidence } from '../article-evidence.js';
import { type Answer, decide } from '../decide.js';
import { coveredBy, type FoundName, inOrder } from '../found-name.js';
import { say, sourced } from '../message.js';
import { type SurnameClip, surnameClips } from '../people/surname-clips.js';
import { clipAnswer } from './clip-answer.js';
import { findClips } from './find-clips.js';

/** What finding clips in a text needs. */
export interface ClipContext {
  readonly glossary: Glossary;
  readonly evidence: ArticleEvidence;
  readonly knowledge: NameKnowledge;
}

/** A title or term that begins with a verb of headlines and a clip: 驻|华|大使, 涉|疆|问题. */
const opensWithClip = /^[驻涉访赴援对抗反]./;

const isWeak = ({ answer }: FoundName): boolean =>
  (answer.type === 'title' || answer.type === 'term') && answer.entry?.origin.layer === 'builtin';

const surnameAnswer = ({ person, why, reasons }: SurnameClip): Answer => ({
  type: 'person',
  english: person.english,
  ...(person.short === undefined ? {} : { short: person.short }),
  status: 'derived',
  ...(person.entry === undefined ? {} : { entry: person.entry }),
  ...sourced(say('thisArticle')),
  why,
  reasons,
});

/**
 * Adds to the names of a text what single characters say: countries in headlines (阿 of 驻阿) and the surnames of persons
 * (蔡 of 挺蔡). A built-in title that has a clip in it gives way to it: 驻|华|大使. Gives all names in order. Linear.
 */
export function withClips(source: string, names: readonly FoundName[], context: ClipContext): readonly FoundName[] {
  const { glossary, evidence, knowledge } = context;
  const { clips, demonyms } = knowledge;
  const text = fold(source);
  const covered = coveredBy(text.length, names);
  const opened = names.filter(
    (name) =>
      isWeak(name) && opensWithClip.test(text.slice(name.start, name.end)) && clips.has(text.charAt(name.start + 1)),
  );
  for (const { start } of opened) covered[start + 1] = 0;
  const countriesOf = (character: string): readonly string[] =>
    (clips.get(character) ?? []).flatMap(({ country }) => (country === undefined ? [] : [country]));
  const persons = surnameClips(text, covered, evidence, countriesOf);
  for (const { start } of persons) covered[start] = 1;
  const found = [
    ...persons.map((person): FoundName => ({ start: person.start, end: person.end, answer: surnameAnswer(person) })),
    ...findClips(text, covered, clips, evidence).map((clip): FoundName => {
      const [part] = clip.parts;
      const country =
        clip.use === 'joint' || clip.use === 'military' || part?.by === 'open' ? undefined : part?.targets[0]?.country;
      const answer = clipAnswer(clip, demonyms);
      const forces = clip.use === 'military' ? part?.targets[0]?.country : undefined;
      return {
        start: clip.start,
        end: clip.end,
        answer,
        ...(country === undefined ? {} : { country }),
        ...(forces === undefined ? {} : { forces }),
      };
    }),
  ];
  const starts = new Set(found.map(({ start }) => start));
  const broken = new Set(opened.filter(({ start }) => starts.has(start + 1)));
  const rest = [...broken].flatMap(({ start, end }): readonly FoundName[] => {
    const answer = decide(glossary.lookup(source.slice(start + 2, end)), evidence);
    return answer === undefined ? [] : [{ start: start + 2, end, answer }];
  });
  return inOrder([...names.filter((name) => !broken.has(name)), ...rest, ...found]);
}
