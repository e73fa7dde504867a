import type { Span } from '@yiming/core';
import { type Body, type FoundWord, fold, isWritten, type NameKnowledge } from '@yiming/glossary';
import { certaintyOf, cultureOf, type FoundPersonalName, joined } from '@yiming/glossary/recognition';
import type { Answer } from '../decide.js';
import { coveredBy, type FoundName, inOrder, isCovered } from '../found-name.js';
import { because, say, sourced } from '../message.js';
import { templates } from '../message-templates.js';
import { overlapping } from '../ordered-spans.js';
import type { RegionProfile } from '../region-profile.js';
import { countriesNear, ownersNear } from './countries-near.js';
import type { Stage, TextNames } from './text-names.js';
import type { UnknownContext } from './unknown-names.js';

/** What personal names in characters are judged by. */
export interface WrittenContext extends UnknownContext {
  readonly profile: RegionProfile;
}

/** Where Chinese names are not spelled in Pinyin. */
const elsewhere: ReadonlySet<string> = new Set(['TW', 'HK', 'MO', 'SG', 'MY']);

/** A spelling in brackets right behind a name. */
const latinBehind = /^\s?[（(]([A-Z][A-Za-z.' -]{1,40})[）)]/;
const longestLatin = 46;
/** The letters of a name, whatever the order of its words. */
const lettersOf = (text: string): string => [...text.toLowerCase().replace(/[^a-z]/g, '')].sort().join('');

/** Whether the finder says that a name is in the line of an author or editor. */
const isCredit = ({ text }: FoundPersonalName['reasons'][number]): boolean => text === templates.inCredit;

/** A person of two characters whom a longer name may only begin with: 杨威 of 杨威廉. */
const mayBeLonger = ({ start, end, answer }: FoundName): boolean =>
  end - start === 2 && answer.type === 'person' && answer.entry !== undefined && isWritten(answer.entry);

/** What a known name of two characters is rather followed by: 张勇|和妻子. */
const joins = /[和与與及跟同在是的了将將已被对對向就从從说說称稱也都还還又因为為等醉]/;

/** A body that English prints as a name; what is a common noun by itself may be part of a person's name: 赵海军. */
const isNamed = ({ start, end, words }: FoundWord<Body>): boolean =>
  words.some(({ english: [first = ''], alone }) => /^\p{Lu}/u.test(first) && (alone || end - start > 2));

/** Spans that no unknown name touches: names, and words of bodies and offices. */
function coveredSpans(text: string, names: readonly FoundName[], { bodies, offices }: NameKnowledge): readonly Span[] {
  const folded = fold(text);
  const firm = names.filter((name) => !mayBeLonger(name));
  return [...firm, ...bodies.findAll(folded).filter(isNamed), ...offices.findAll(folded)].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * Adds persons whose names are written in characters and whom no glossary has (唐娟): Pinyin for those that the evidence says
 * are of the mainland, `derived`; the spelling of their own region or language for all others, a guess. A surname alone
 * follows its full name.
 */
export function writtenNames({ knowledge, home, profile, strictness }: WrittenContext): Stage {
  const { persons, suggester } = knowledge;
  if (persons === undefined) return (texts) => texts;
  const { finder, romanizer, data, readPinyin } = persons;

  return (texts) => {
    const found = finder.find(
      texts.map(({ searched: { text }, names }) => ({ text, covered: coveredSpans(text, names, knowledge) })),
      { strictness: strictness === 'strict' ? 'strict' : 'lenient' },
    );
    const near = countriesNear(texts, found);
    const owners = ownersNear(texts, found);
    const answers = new Map<string, Answer>();

    /** A Japanese name whose given name has no usual reading: by its sound, before the usual reading of the surname. */
    function spelledBySound(full: string): readonly { readonly english: string; readonly score: number }[] {
      const key = fold(full);
      const length = [3, 2, 1].find((count) => data.japaneseSurnames.has(key.slice(0, count)));
      const family = length === undefined ? undefined : data.japaneseSurnames.get(key.slice(0, length))?.[0];
      if (family === undefined) return [];
      const given = suggester?.suggest(key.slice(length), { languages: ['ja'], limit: 5 }) ?? [];
      return given.map(({ english, score }) => ({ english: `${english} ${family}`, score }));
    }

    /** The answer for a full name: one for the whole article. */
    function fullAnswer(full: string, reasons: FoundPersonalName['reasons'], culture?: 'japanese'): Answer {
      const key = fold(full);
      const before = answers.get(key);
      if (before !== undefined) return before;
      // A credit is of the outlet's own people, whatever the article is about.
      const inCredit = reasons.some(isCredit);
      const own = owners.get(key) ?? new Set<string>();
      const around = near.get(key) ?? new Set<string>();
      // An office of the whole country is held by people of Hong Kong, too: 港区全国人大代表.
      const stated = own.size > 0 && ![...around].some((code) => elsewhere.has(code)) ? own : around;
      const countries = new Set(inCredit ? (profile.press === undefined ? [] : [profile.press]) : stated);
      if (countries.size === 0 && home !== undefined && !inCredit) countries.add(home);
      if (culture === 'japanese') countries.add('JP');
      const context = {
        countries,
        region: profile.press ?? profile.region,
        inCredit: inCredit && profile.press === 'CN',
      };
      const judged = cultureOf(full, context, data);
      const known = romanizer.romanize(full, judged);
      const forms = known.length === 0 && judged.culture === 'japanese' ? spelledBySound(full) : known;
      const certainty = certaintyOf(full, judged, context, { data, readPinyin });
      const [best] = forms;
      const certain = certainty.certainty === 'derived' && best !== undefined;
      const cues = reasons.length === 0 ? [] : [say('personalName', joined(templates.list, reasons))];
      const words = best?.english.split(' ') ?? [];
      const short = judged.culture === 'japanese' || judged.culture === 'vietnamese' ? words.at(-1) : words[0];
      const answer: Answer = {
        type: 'person',
        english: best?.english ?? '',
        ...(short === undefined || short === best?.english ? {} : { short }),
        status: certain ? 'derived' : best === undefined ? 'unknown' : 'guess',
        ...sourced(say('cultureRules', say(judged.culture))),
        ...because(...cues, certainty.reason),
        ...(forms.length === 0 || certain
          ? {}
          : { candidates: forms.slice(0, 5).map(({ english, score }) => ({ english, score })) }),
      };
      answers.set(key, answer);
      return answer;
    }

    function nameOf(name: FoundPersonalName, text: string): FoundName {
      const answer = fullAnswer(name.of ?? name.text, name.reasons, name.culture);
      const { start, end } = name;
      const given = latinBehind.exec(text.slice(end, end + longestLatin))?.[1]?.trim();
      if (given === undefined || lettersOf(answer.english) === lettersOf(given)) return { start, end, answer };
      // The article's own spelling beside a name counts more than any rule.
      const { short: _, ...rest } = answer;
      const own = { english: given, score: 0.8 };
      const candidates = answer.english === '' ? [own] : [own, { english: answer.english, score: 0.1 }];
      const asWritten = because(say('writtenBehind', given, name.text));
      return { start, end, answer: { ...rest, english: given, status: 'guess', ...asWritten, candidates } };
    }

    return texts.map(({ searched, names }, index): TextNames => {
      const own = found[index] ?? [];
      const open = names.filter(mayBeLonger);
      const longer = own.filter((name) =>
        overlapping(open, name.start, name.end).every(
          ({ start, end }) => name.start === start && name.end > end && !joins.test(name.text.slice(end - start)),
        ),
      );
      const taken = coveredBy(searched.text.length, longer);
      const kept = names.filter((known) => !(mayBeLonger(known) && isCovered(taken, known.start, known.end)));
      return { searched, names: inOrder([...kept, ...longer.map((name) => nameOf(name, searched.text))]) };
    });
  };
}
