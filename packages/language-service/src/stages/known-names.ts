import type { Article } from '@yiming/core';
import type { Glossary, GlossaryMatch } from '@yiming/glossary';
import { type ArticleEvidence, gatherEvidence, isPossible } from '../article-evidence.js';
import { type Answer, decide, decideLater } from '../decide.js';
import { type FoundName, inOrder } from '../found-name.js';
import { laterMentions } from '../later-mentions.js';
import { nameMatches, shorterWithin } from '../name-matches.js';
import { type RegionProfile, regionProfile } from '../region-profile.js';
import { searchableTexts } from '../searchable-texts.js';
import type { TextNames } from './text-names.js';

/** What the glossary says of an article, and what the article says as a whole. */
export interface KnownNames {
  readonly texts: readonly TextNames[];
  readonly evidence: ArticleEvidence;
  readonly profile: RegionProfile;
}

const chinese = /\p{Script=Han}/u;

/** Decides the names of an article: each surface once, for it says the same at every place. */
function decider(evidence: ArticleEvidence): (text: string, matches: readonly GlossaryMatch[]) => readonly FoundName[] {
  const answers = new Map<string, Answer | undefined>();
  return (text, matches) => {
    const names: FoundName[] = [];
    for (const { start, end, readings } of matches) {
      const surface = text.slice(start, end);
      let answer = answers.get(surface);
      if (answer === undefined && !answers.has(surface)) {
        answer = decide(readings, evidence);
        answers.set(surface, answer);
      }
      if (answer === undefined) continue;
      const country = answer.type === 'country' ? answer.entry?.country : undefined;
      names.push(country === undefined ? { start, end, answer } : { start, end, answer, country });
    }
    return names;
  };
}

/**
 * The names of an article that the glossary has, each decided by what the article says, and the last parts of persons that
 * it names in full. Linear.
 */
export function knownNames(article: Article, glossary: Glossary): KnownNames {
  const matched = searchableTexts(article).map((searched) => ({
    searched,
    matches: nameMatches(searched.text, glossary).filter(({ start, end }) =>
      chinese.test(searched.text.slice(start, end)),
    ),
  }));
  const profile = regionProfile(
    article,
    glossary,
    matched.flatMap(({ matches }) => matches),
  );
  const isHere = (match: GlossaryMatch): readonly GlossaryMatch[] => {
    const readings = match.readings.filter((reading) => isPossible(reading, profile.regions));
    return readings.length === 0 ? [] : [{ ...match, readings }];
  };
  const possible = matched.map(({ searched, matches }) =>
    matches.flatMap((match): readonly GlossaryMatch[] => {
      const here = isHere(match);
      // A form of another region hides shorter names that are meant: 加拿大 of 加拿大国会.
      return here.length > 0 ? here : shorterWithin(searched.text, match, glossary).flatMap(isHere);
    }),
  );
  const evidence = gatherEvidence(article, possible.flat());
  const later = laterMentions(possible.flat(), glossary);
  const decided = decider(evidence);
  const texts = matched.map(({ searched, matches }, index): TextNames => {
    const shortened = later(searched.text, matches).flatMap(({ start, end, entries }): readonly FoundName[] => {
      const answer = decideLater(entries, evidence);
      return answer === undefined ? [] : [{ start, end, answer }];
    });
    return { searched, names: inOrder([...decided(searched.text, possible[index] ?? []), ...shortened]) };
  });
  return { texts, evidence, profile };
}
