import type { Clip } from '@yiming/glossary';
import { joined } from '@yiming/glossary/recognition';
import type { ArticleEvidence } from '../article-evidence.js';
import { because, type Reasoned, say } from '../message.js';
import { templates } from '../message-templates.js';

/** What a character stands for in this article: the targets that fit, the likeliest first, and whether the first is certain. */
export interface ResolvedClip extends Reasoned {
  readonly targets: readonly Clip[];
  /** `named`: the article names the first target; `only`: the character has one target; `open`: several fit, or nothing tells. */
  readonly by: 'named' | 'only' | 'open';
}

/** How much more often the first target must be named than the second, and how often at least, to be meant nevertheless. */
const clearly = 5;

const timesNamed = (clip: Clip, { countries, named }: ArticleEvidence): number =>
  (clip.country === undefined ? 0 : (countries.get(clip.country)?.count ?? 0)) + (named.get(clip.english) ?? 0);

const timesHinted = ({ country }: Clip, { related }: ArticleEvidence): number =>
  country === undefined ? 0 : (related.get(country) ?? 0);

/** The targets by how often the article speaks of them; those that it does not speak of are left out. */
function ranked(clips: readonly Clip[], times: (clip: Clip) => number): readonly Clip[] {
  return clips
    .map((clip) => ({ clip, count: times(clip) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ clip }) => clip);
}

/** Targets with one English are one thing: 欧 is Europe or the European Union. */
const adjectives = (clips: readonly Clip[]): ReadonlySet<string> => new Set(clips.map(({ adjective }) => adjective));

/**
 * Says what a clip stands for here: the country that the article names in full; none of two when it names both, unless
 * one of them far more often; and where it names neither, the country of its places and persons, or the only one that
 * the character ever stands for. `clips` are the lines of one character, at least one.
 *
 * @example 阿 in an article about 阿富汗 is Afghanistan; in one that names 阿根廷 as well it is `open`.
 */
export function resolveClip(clips: readonly Clip[], evidence: ArticleEvidence): ResolvedClip {
  const named = ranked(clips, (clip) => timesNamed(clip, evidence));
  const [first, second] = named;
  const text = clips[0]?.text ?? '';
  if (first !== undefined) {
    const [most, next] = [timesNamed(first, evidence), second === undefined ? 0 : timesNamed(second, evidence)];
    if (second === undefined || adjectives(named).size === 1)
      return {
        targets: named,
        by: 'named',
        ...because(say('clipNamed', text, first.english)),
      };
    if (most >= clearly * next && most >= clearly)
      return {
        targets: named,
        by: 'named',
        ...because(
          next === 1
            ? say('clipNamedOnce', text, first.english, most, second.english)
            : say('clipNamedTimes', text, first.english, most, second.english, next),
        ),
      };
    const names = joined(
      templates.and,
      named.map(({ english }) => english),
    );
    return { targets: named, by: 'open', ...because(say('clipOfBoth', text, names)) };
  }
  const [only] = clips;
  if (only !== undefined && adjectives(clips).size === 1)
    return { targets: clips, by: 'only', ...because(say('clipInHeadlines', text, only.english)) };
  const hinted = ranked(clips, (clip) => timesHinted(clip, evidence));
  const [likely, other] = hinted;
  if (
    likely !== undefined &&
    (other === undefined || timesHinted(likely, evidence) >= 3 * timesHinted(other, evidence))
  )
    return {
      targets: hinted,
      by: 'named',
      ...because(say('clipHinted', text, likely.english)),
    };
  const targets = [...hinted, ...clips.filter((clip) => !hinted.includes(clip))];
  const names = joined(
    templates.list,
    targets.map(({ english }) => english),
  );
  return { targets, by: 'open', ...because(say('clipOpen', text, names)) };
}
