import { fold, type NameKnowledge } from '@yiming/glossary';
import type { ArticleEvidence } from '../article-evidence.js';
import type { Answer } from '../decide.js';
import type { FoundName } from '../found-name.js';
import { because, say } from '../message.js';
import type { Stage, TextNames } from './text-names.js';

/** What bodies that are nobody's own are judged by. */
export interface OthersContext {
  readonly knowledge: NameKnowledge;
  readonly evidence: ArticleEvidence;
  /** ISO 3166-1 code of the outlet's country, whose bodies go without its name. */
  readonly press: string | undefined;
}

/** Names that parties of many countries have. */
const anyParty =
  /(?:共和|民主|国民|自由|保守|工|社会|人民|复兴|公民|进步|正义|统一|革命|激进|劳动|民族|绿|国民力量|自由民主|社会民主|民主进步)党$/;
const longestParty = 5;

const isBody = ({ type }: Answer): boolean => type === 'org' || type === 'group';

/** Parties that the article names with their country, by the name without it: 国民党 of 洪都拉斯国民党; none of two countries'. */
function namedWithCountry(texts: readonly TextNames[]): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer | undefined>();
  for (const { searched, names } of texts)
    for (const { answer, start, end } of names) {
      const surface = fold(searched.text.slice(start, end));
      const [bare] = isBody(answer) ? (anyParty.exec(surface) ?? []) : [];
      if (bare === undefined || bare === surface || answer.entry === undefined) continue;
      const same = !found.has(bare) || found.get(bare)?.entry?.id === answer.entry.id;
      found.set(bare, same ? answer : undefined);
    }
  return new Map([...found].flatMap(([bare, answer]) => (answer === undefined ? [] : [[bare, answer] as const])));
}

/**
 * Takes back bodies whose name many countries have, where the glossary has that of a country which the article never names:
 * 中央选举委员会 in an article on Russia is not Taiwan's. Kinds of bodies are left to composition; a party is the one that the
 * article names with its country, or a guess. Linear.
 */
export function bodiesOfOthers({ knowledge, evidence, press }: OthersContext): Stage {
  const isForeign = ({ answer }: FoundName): boolean => {
    const { entry, candidates = [] } = answer;
    return (
      isBody(answer) &&
      entry?.country !== undefined &&
      entry.origin.layer === 'builtin' &&
      candidates.every((candidate) => candidate.entry === undefined || candidate.entry.id === entry.id) &&
      entry.country !== press &&
      !evidence.countries.has(entry.country)
    );
  };
  return (texts) => {
    if (evidence.countries.size === 0 && evidence.related.size < 2) return texts;
    const parties = namedWithCountry(texts);
    return texts.map(({ searched, names }) => {
      if (!names.some(isForeign)) return { searched, names };
      const text = fold(searched.text);
      return {
        searched,
        names: names.map((name): FoundName => {
          if (!isForeign(name)) return name;
          const { start, end, answer } = name;
          const surface = text.slice(start, end);
          const { english, entry } = answer;
          const theirs = { english, score: 0.3, ...(entry === undefined ? {} : { entry }) };
          if (surface.length <= longestParty && anyParty.exec(surface)?.index === 0) {
            const own = parties.get(surface);
            if (own !== undefined) {
              const reasons = because(say('partyWithCountry', own.english));
              return { ...name, answer: { ...own, status: 'derived', ...reasons } };
            }
            const reasons = because(say('partyOfSeveral'));
            return { ...name, answer: { ...answer, status: 'guess', ...reasons, candidates: [theirs] } };
          }
          const body = knowledge.bodies.at(text, start);
          const bare = body?.end === end ? body.words[0]?.english[0] : undefined;
          if (bare === undefined) return name;
          const reasons = because(say('bodyOfSeveral'));
          const { short: _, entry: __, ...rest } = answer;
          const candidates = [{ english: bare, score: 0.5 }, theirs];
          return { ...name, answer: { ...rest, english: bare, status: 'guess', ...reasons, candidates } };
        }),
      };
    });
  };
}
