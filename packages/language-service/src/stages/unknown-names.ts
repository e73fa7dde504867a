import type { Span } from '@yiming/core';
import { type Bearer, fold, type Glossary, type NameKnowledge, type UnknownName } from '@yiming/glossary';
import { joined, nameLanguagesOf } from '@yiming/glossary/recognition';
import type { ArticleEvidence } from '../article-evidence.js';
import { laterForm } from '../chain/later-form.js';
import { type Answer, decide } from '../decide.js';
import { type FoundName, inOrder } from '../found-name.js';
import type { Candidate } from '../mention.js';
import { because, becauseAlso, type Message, say, sourced } from '../message.js';
import { templates } from '../message-templates.js';
import type { Strictness } from '../strictness.js';
import { countriesNear, ownersNear } from './countries-near.js';
import type { Stage, TextNames } from './text-names.js';

/** What unknown names are judged by. */
export interface UnknownContext {
  readonly glossary: Glossary;
  readonly knowledge: NameKnowledge;
  readonly evidence: ArticleEvidence;
  /** ISO 3166-1 code of the country that the article is about. */
  readonly home: string | undefined;
  readonly strictness: Strictness;
}

/** How many suggestions a name gets. */
const most = 5;

/** Places in an order, whose numerals render sounds in names: 第十六 is nobody. */
const ordinal = /第[〇零一二两三四五六七八九十百千]+/g;

/** Spans that no unknown name overlaps: what is found, and ordinals and words of bodies, which are none. */
function coveredSpans(text: string, names: readonly FoundName[], { bodies }: NameKnowledge): readonly Span[] {
  const ordinals = [...text.matchAll(ordinal)].map(({ 0: own, index }) => ({ start: index, end: index + own.length }));
  return [...names, ...ordinals, ...bodies.findAll(fold(text))].sort((a, b) => a.start - b.start);
}

/** A dotted name without the initials in it: 唐纳德·特朗普 of 唐纳德·J·特朗普. */
const withoutInitials = (text: string): string => text.replace(/([·•‧・∙．⋅])[A-Za-zＡ-Ｚ]\.?[·•‧・∙．⋅]/g, '$1');

/** Offices of state, which the glossary's persons hold; a professor may be anybody. */
const stateOffice =
  /(?:总统|总理|首相|外长|防长|财长|部长|大臣|议长|总书记|国王|女王|王储|元首|领导人|行长|司令|参谋长|州长|省长|党魁|主席)$/;

/** Countries of which the glossary knows but few of those who hold an office and have a usual surname. */
const manyBearers: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);

/** That the name is written by its sound, what else speaks for it, and why the likeliest spelling is offered. */
function reasonOf(cues: UnknownName['cues'], spelling: Message | undefined): Message {
  const all = joined(templates.list, [say('characterSoundsFirst'), ...cues]);
  return spelling === undefined ? say('sentence', all) : say('sentenceOfTwo', all, spelling);
}

/** The last parts of the dotted persons that nothing knows, folded, with what they say later. */
function lastParts(texts: readonly TextNames[], found: readonly (readonly FoundName[])[]): ReadonlyMap<string, Answer> {
  const lasts = new Map<string, Answer>();
  for (const [index, own] of found.entries())
    for (const { start, end, answer } of own) {
      const parts = fold(texts[index]?.searched.text.slice(start, end) ?? '').split('·');
      const last = parts.at(-1) ?? '';
      if (answer.type !== 'person' || answer.english === '' || parts.length < 2 || last.length < 2) continue;
      const reasons = because(say('writtenInFull', parts.join('·')));
      lasts.set(last, { ...answer, short: laterForm(answer.english), ...reasons });
    }
  return lasts;
}

/** A short form of a known person whom the article never names in full, where it names an unknown one with that last part. */
function laterOfUnknown(
  text: string,
  name: FoundName,
  lasts: ReadonlyMap<string, Answer>,
  { namedInFull }: ArticleEvidence,
): FoundName {
  const { entry, type } = name.answer;
  if (lasts.size === 0 || type !== 'person' || entry === undefined || namedInFull.has(entry.id)) return name;
  const answer = lasts.get(fold(text.slice(name.start, name.end)));
  return answer === undefined ? name : { ...name, answer };
}

/**
 * Adds names that no glossary has and that are written by their sound (福尔加尔): always a guess, with the likeliest English
 * by sound, or `unknown` where there is none. A person who sounds like one that the glossary knows under another rendering
 * comes first.
 */
export function unknownNames({ glossary, knowledge, evidence, home, strictness }: UnknownContext): Stage {
  const { detector, suggester, clips } = knowledge;
  if (detector === undefined) return (texts) => texts;
  return (texts) => {
    const found = detector.detectAll(
      texts.map(({ searched: { text }, names }) => {
        const titles = new Set(names.filter(({ answer }) => answer.type === 'title').map(({ end }) => end));
        return { text, covered: coveredSpans(text, names, knowledge), titleEnds: (index: number) => titles.has(index) };
      }),
      { strictness },
    );
    const countries = countriesNear(texts, found);
    const owners = ownersNear(texts, found);
    /** The names that an office of state stands before, somewhere in the article. */
    const inOffice = new Set(
      found.flatMap((own, index) => {
        const text = fold(texts[index]?.searched.text ?? '');
        return own
          .filter(({ start }) => stateOffice.test(text.slice(Math.max(0, start - 4), start)))
          .map((name) => fold(name.text));
      }),
    );
    const answers = new Map<string, Answer>();

    /** The one person of the country that owns the office before a name whom the glossary has with that last part. */
    function holderOf(text: string, owning: ReadonlySet<string> | undefined): Bearer | undefined {
      const [country, ...others] = owning ?? [];
      if (country === undefined || others.length > 0 || manyBearers.has(country)) return undefined;
      const [only, ...more] = (suggester?.bearers(text) ?? []).filter((bearer) => bearer.country === country);
      return more.length === 0 ? only : undefined;
    }

    function answerOf({ text, kind, score, cues }: UnknownName): Answer {
      const key = fold(text);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const whole = withoutInitials(text);
      const person = whole === text ? undefined : decide(glossary.lookup(whole), evidence);
      if (person !== undefined && person.type === 'person') {
        const answer = { ...person, ...becauseAlso(person, say('initialLeftOut')) };
        answers.set(key, answer);
        return answer;
      }
      const holder = inOffice.has(key) ? holderOf(text, owners.get(key)) : undefined;
      if (holder !== undefined) {
        const answer: Answer = {
          type: 'person',
          english: holder.english,
          short: laterForm(holder.english),
          status: 'derived',
          ...sourced(say('glossaryEntry', holder.id)),
          ...because(say('soleHolder', text, holder.english)),
        };
        answers.set(key, answer);
        return answer;
      }
      const near = [...(countries.get(key) ?? []), ...(home === undefined ? [] : [home]), ...evidence.countries.keys()];
      const languages = [...new Set(near.flatMap(nameLanguagesOf))];
      const persons = kind === 'place' ? [] : (suggester?.known(text, { countries: near }) ?? []);
      const spelled = suggester?.suggest(text, { languages, limit: most }) ?? [];
      // Where several persons bear the name, only the name itself is likely.
      const bearers = suggester?.bearers(text).length ?? 0;
      const [likeliest] = spelled;
      const surname =
        likeliest === undefined ? [] : [{ ...likeliest, score: Math.max(likeliest.score, persons[0]?.score ?? 0) }];
      const offered = bearers > 1 ? [...surname, ...persons, ...spelled] : [...persons, ...spelled];
      // A known person comes before the spelling alone, however likely that is; the scores fall nevertheless.
      let ceiling = 1;
      const candidates = offered
        .filter(({ english }, index, all) => all.findIndex((other) => other.english === english) === index)
        .slice(0, most)
        .map(({ english, score: chance, id }): Candidate => {
          ceiling = Math.min(ceiling, chance);
          return { english, score: ceiling, ...(id === undefined ? {} : { id }) };
        });
      const [best] = candidates;
      const answer: Answer = {
        type: kind ?? 'person',
        english: best?.english ?? '',
        status: best === undefined ? 'unknown' : 'guess',
        // Whatever a model says, no guess is certain.
        ...sourced(say('foundInArticle', Math.min(99, Math.round(score * 100)))),
        ...because(reasonOf(cues, offered[0]?.reason)),
        ...(candidates.length === 0 ? {} : { candidates }),
      };
      answers.set(key, answer);
      return answer;
    }

    /** Clips of countries that the article names are no name, whatever they sound like: 美塔, 阿方. */
    const isClips = (text: string): boolean => {
      const characters = [...fold(text).replace(/方$/, '')];
      return (
        characters.length > 0 &&
        characters.length <= 3 &&
        characters.every((character) => clips.get(character)?.some((clip) => evidence.isNamed(clip)) ?? false)
      );
    };

    const named = found.map((own) =>
      own
        .filter(({ text }) => !isClips(text))
        .map((name): FoundName => ({ start: name.start, end: name.end, answer: answerOf(name) })),
    );
    const lasts = lastParts(texts, named);
    return texts.map(({ searched, names }, index) => ({
      searched,
      names: inOrder([
        ...names.map((name) => laterOfUnknown(searched.text, name, lasts, evidence)),
        ...(named[index] ?? []),
      ]),
    }));
  };
}
