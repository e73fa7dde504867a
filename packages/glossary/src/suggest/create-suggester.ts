import type { NamePart } from '../parts/name-part.js';
import { formatMessage } from '../reasons/message.js';
import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { combineParts } from './combine-parts.js';
import { gatherKnownParts } from './known-parts.js';
import { namePieces } from './name-pieces.js';
import { printSpelling } from './print-spelling.js';
import { type PartCandidate, rankPart } from './rank-part.js';
import { searchSpellings } from './search-spellings.js';
import type { SuggestionModel } from './suggestion-model.js';
import { cutWrittenName } from './written-name.js';

/** An English spelling that a name may have. A guess: nobody has said so. */
export interface NameSuggestion {
  readonly english: string;
  /** About the chance that it is right: from 0 to 1, and those of all suggestions add up to at most 1. */
  readonly score: number;
  /** Why, in one sentence. */
  readonly why: string;
  /** The same, to be said in any language. */
  readonly reason: RecognitionMessage;
}

/** What may be said of a name for which spellings are wanted. */
export interface SuggestOptions {
  /**
   * The languages that its bearer's name may have, the likeliest first (BCP 47): those of the countries that an article is about.
   * @default []
   */
  readonly languages?: readonly string[];
  /**
   * How many suggestions there are at most; never more than 5.
   * @default 5
   */
  readonly limit?: number;
  /**
   * `leave-out` spells by sound alone, also parts whose spelling is known: for measuring.
   * @default 'use'
   */
  readonly knownSpellings?: 'use' | 'leave-out';
}

/** Suggests English spellings of names rendered by sound. */
export interface Suggester {
  /**
   * The likeliest spellings of a name, the best first, all different. The name may be dotted with any dot, hyphenated, in
   * Traditional characters, and have Latin initials. What is no name, or has a character that never renders sound, gives none.
   * Some tenths of a millisecond a part.
   *
   * @example suggester.suggest('俾斯麦拉·汗·穆罕默迪', { languages: ['ps'] })[0]?.english // 'Bismillah Khan Mohammadi'
   */
  suggest(name: string, options?: SuggestOptions): readonly NameSuggestion[];
}

const most = 5;
/** How many spellings of each part are combined. */
const perPart = 8;

const reasonOf = (text: string, { basis }: PartCandidate, printed: string): RecognitionMessage =>
  basis === 'sound' ? say('bySound', text) : say(basis === 'usual' ? 'isUsually' : 'canBe', text, printed);

/**
 * Prepares suggestions from a model and the parts of names whose spelling is known; some tens of milliseconds.
 *
 * @example
 * const suggester = createSuggester(model, { parts: nameData.parts });
 * suggester.suggest('约翰·纳舍尔')[0]?.why // '约翰 is usually John; 纳舍尔 by sound'
 */
export function createSuggester(
  model: SuggestionModel,
  options: { readonly parts?: readonly NamePart[] } = {},
): Suggester {
  const known = gatherKnownParts(model, options.parts ?? []);
  const search = searchSpellings(model);
  return {
    suggest(name, { languages = [], limit = most, knownSpellings = 'use' } = {}) {
      let pieces = namePieces(name);
      const [only] = pieces;
      if (only === undefined) return [];
      const cut =
        pieces.length === 1 && knownSpellings === 'use'
          ? cutWrittenName(model, known, only.text, languages)
          : undefined;
      if (cut !== undefined) {
        const { family, given, first } = cut;
        const texts = first === 'family' ? [family, given] : [given, family];
        pieces = texts.map((text) => ({ text, isLatin: false, joint: ' ' }));
      }
      const wanted = Math.max(0, Math.min(most, Math.trunc(limit)));
      const ranked: (readonly PartCandidate[])[] = [];
      for (const { text, isLatin } of pieces) {
        if (isLatin) continue;
        const candidates = rankPart(model, search, text, {
          languages: cut === undefined ? languages : [cut.language],
          known: knownSpellings === 'use' ? known : undefined,
          limit: pieces.length === 1 ? most : perPart,
        });
        if (candidates.length === 0) return [];
        ranked.push(candidates);
      }
      const found = new Map<string, Omit<NameSuggestion, 'why'>>();
      for (const { parts, chance } of combineParts(ranked, perPart)) {
        let english = '';
        let joint = '';
        let reason: RecognitionMessage | undefined;
        let own = 0;
        for (const [index, { text, isLatin, joint: next }] of pieces.entries()) {
          const place = index === 0 ? 'start' : index === pieces.length - 1 ? 'end' : 'inside';
          const candidate = isLatin ? undefined : parts[own];
          if (!isLatin) own += 1;
          const printed =
            candidate === undefined
              ? `${text.toUpperCase()}.`
              : (candidate.spelling ?? known.printed(candidate.letters) ?? printSpelling(candidate.letters, place));
          english += joint + printed;
          joint = next;
          if (candidate === undefined) continue;
          const ownReason = reasonOf(text, candidate, printed);
          reason = reason === undefined ? ownReason : say('apart', reason, ownReason);
        }
        if (reason === undefined) continue;
        const before = found.get(english);
        if (before === undefined) found.set(english, { english, score: chance, reason });
        else found.set(english, { ...before, score: before.score + chance });
      }
      return [...found.values()]
        .sort((a, b) => b.score - a.score)
        .slice(0, wanted)
        .map((one) => ({ ...one, why: formatMessage(one.reason) }));
    },
  };
}
