import type { Clip, Demonym } from '@yiming/glossary';
import type { Answer } from '../decide.js';
import type { Candidate } from '../mention.js';
import { say, sourced } from '../message.js';
import type { FoundClip } from './find-clips.js';
import { jointEnglish } from './joint-english.js';

const ranked = (forms: readonly string[]): readonly Candidate[] =>
  forms.map((english, index) => ({ english, score: 0.9 / (index + 1) }));

/** The country and its adjective, as the demonyms of the composition data print them where there are any. */
function formsOf(
  clip: Clip,
  demonyms: ReadonlyMap<string, Demonym>,
): { readonly noun: string; readonly adjective: string } {
  const demonym =
    clip.country === undefined || clip.english === 'Soviet Union' ? undefined : demonyms.get(clip.country);
  return { noun: clip.english, adjective: demonym?.adjectives[0] ?? clip.adjective };
}

/**
 * The answer for clips: the country where it stands alone (驻阿 Afghanistan), its adjective before what belongs to it
 * (阿政府 Afghan), the country for its side (阿方), a joint form for several (中美 China-U.S.). A guess with all that it
 * may be where the article does not tell which is meant.
 */
export function clipAnswer({ parts, use }: FoundClip, demonyms: ReadonlyMap<string, Demonym>): Answer {
  const why = parts.map((part) => part.why).join(' ');
  const reasons = parts.flatMap((part) => part.reasons);
  const answer = { type: 'abbr', ...sourced(say('builtinClips')), why, reasons } as const;
  const firsts = parts.flatMap(({ targets }) => targets.slice(0, 1));
  const [part] = parts;
  if (use === 'joint') {
    const forms = jointEnglish(firsts);
    return { ...answer, english: forms[0] ?? '', status: 'derived', candidates: ranked(forms) };
  }
  const [first] = firsts;
  if (part === undefined || first === undefined) return { ...answer, english: '', status: 'unknown' };
  if (part.by === 'open') {
    const candidates = ranked(part.targets.map((clip) => formsOf(clip, demonyms).noun));
    return { ...answer, english: first.english, status: 'guess', candidates };
  }
  const { noun, adjective } = formsOf(first, demonyms);
  if (use === 'military') {
    const own = [`${adjective} military`, `${adjective} forces`, `${adjective} troops`];
    return { ...answer, type: 'org', english: own[0] ?? noun, status: 'derived', candidates: ranked(own) };
  }
  const forms =
    use === 'adjective' ? [adjective, noun] : use === 'side' ? [noun, `${adjective} side`] : [noun, adjective];
  const distinct = [...new Set(forms)];
  return { ...answer, english: distinct[0] ?? noun, status: 'derived', candidates: ranked(distinct) };
}
