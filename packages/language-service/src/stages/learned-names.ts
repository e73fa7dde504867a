import type { Span } from '@yiming/core';
import { fold, formFinder, type NameKnowledge, withoutCutNames } from '@yiming/glossary';
import { joined } from '@yiming/glossary/recognition';
import type { Answer } from '../decide.js';
import { coveredBy, type FoundName, inOrder, isCovered } from '../found-name.js';
import { findGlosses } from '../glosses/find-glosses.js';
import type { Gloss, GlossContext, GlossKind, KnownName } from '../glosses/gloss.js';
import { type LaterForm, laterFormsOf } from '../glosses/later-forms.js';
import { isMostlySound } from '../glosses/sound-characters.js';
import type { Mention } from '../mention.js';
import { because, becauseAlso, type Message, say, sourced } from '../message.js';
import { templates } from '../message-templates.js';
import { isNamedAfter } from '../named-after.js';
import { overlapping } from '../ordered-spans.js';
import { isPartOfName } from '../people/name-part.js';
import { wordReader } from '../word-cuts.js';
import type { Stage, TextNames } from './text-names.js';

/** Whether a text can hold a gloss at all: letters beside a bracket, a dash or a word that names otherwise. */
const mayGloss = /[A-Za-z]{2}/;

const typeOf: Readonly<Record<Exclude<GlossKind, 'name'>, Mention['type']>> = {
  person: 'person',
  place: 'place',
  org: 'org',
  media: 'media',
  abbreviation: 'org',
  phrase: 'term',
};

const eventWord =
  /\b(?:Act|Law|Bill|Treaty|Agreement|Accords?|Convention|Summit|Conference|Forum|Games|Festival|Prize|War)\b/;
const opensWork = /[《〈]/;
/** What stands behind a place, or before it. */
const besidePlace = /^[）)]?[省市县縣州郡区區镇鎮村]|[在位于於至抵往]$/;

/** What a gloss that only says “a name” is of: a work in its marks, an event by its English, otherwise who or where. */
function typeIn(text: string, { kind, latin, start, end }: Gloss): Mention['type'] {
  if (kind !== 'name') return typeOf[kind];
  if (eventWord.test(latin)) return 'event';
  const before = text.slice(Math.max(0, start - 1), start);
  if (opensWork.test(before) || !isMostlySound(text.slice(start, end))) return 'term';
  return besidePlace.test(before) || besidePlace.test(text.slice(end, end + 1)) ? 'place' : 'person';
}

/** Longer phrases are sentences that the article quotes, no terms. */
const longestPhrase = 8;

const isTitle = ({ answer }: FoundName): boolean => answer.type === 'title';

/** All English that a name is known by here. */
function formsOf({ answer: { english, short, entry, candidates = [] } }: FoundName): readonly string[] {
  const own = entry === undefined ? [] : entry.english.map(({ text }) => text);
  const others = candidates.flatMap((candidate) => [
    candidate.english,
    ...(candidate.entry?.english.map(({ text }) => text) ?? []),
  ]);
  return [...new Set([english, ...(short === undefined ? [] : [short]), ...own, ...others])].filter(
    (form) => form !== '',
  );
}

function contextOf({ searched, names }: TextNames, { letters, offices }: NameKnowledge): GlossContext {
  const known = names.filter((name) => !isTitle(name));
  const titles: readonly Span[] = [...names.filter(isTitle), ...offices.findAll(fold(searched.text))];
  return {
    names: known.map(
      (name): KnownName => ({ start: name.start, end: name.end, english: formsOf(name), type: name.answer.type }),
    ),
    titles,
    ...(letters === undefined ? {} : { fit: letters.costs() }),
  };
}

/** That the article glosses a name, and how the edges of the gloss were found. */
const glossReason = ({ text, latin, reasons }: Gloss): Message =>
  reasons.length === 0
    ? say('glossesItself', text, latin)
    : say('glossesItselfBy', text, latin, joined(templates.list, reasons));

/** What a gloss says of the name that it stands at. */
function learnedAnswer(
  { latin, certain }: Gloss,
  form: LaterForm,
  { type, reason }: { readonly type: Mention['type']; readonly reason: Message },
): Answer {
  const candidates = certain ? [] : [{ english: latin, score: 0.6 }];
  return {
    type,
    english: latin,
    ...(form.short === undefined ? {} : { short: form.short }),
    status: certain ? 'learned' : 'guess',
    ...sourced(say('thisArticle')),
    ...because(reason),
    ...(candidates.length === 0 ? {} : { candidates }),
  };
}

/** A name that the glossary does not tell apart, and the gloss does: the reading with that English. */
function settled(name: FoundName, gloss: Gloss): FoundName {
  const { answer } = name;
  if (answer.status !== 'guess' && answer.candidates === undefined) return name;
  const latin = gloss.latin.toLowerCase();
  const [meant, ...others] = (answer.candidates ?? []).filter(
    ({ entry }) =>
      entry?.short?.toLowerCase() === latin || entry?.english.some(({ text }) => text.toLowerCase() === latin),
  );
  if (meant?.entry === undefined || others.length > 0) return name;
  const { candidates: _, ...rest } = answer;
  const reasons = because(say('glossTells', gloss.latin));
  return { ...name, answer: { ...rest, entry: meant.entry, english: meant.entry.en, status: 'known', ...reasons } };
}

/** The glosses of a text against its names: what is new is added, what settles or contradicts a name is said at it. */
function withGlosses(text: string, names: readonly FoundName[], glosses: readonly Gloss[]): readonly FoundName[] {
  const at = new Map(glosses.map((gloss) => [`${gloss.start}-${gloss.end}`, gloss]));
  const marked = names.map((name): FoundName => {
    const gloss = at.get(`${name.start}-${name.end}`);
    if (gloss === undefined || gloss.relation === 'new') return name;
    if (gloss.relation === 'confirms') return settled(name, gloss);
    const reasons = becauseAlso(name.answer, say('writesItself', gloss.latin));
    return { ...name, answer: { ...name.answer, ...reasons, contradiction: gloss.latin } };
  });
  const added = glosses
    .filter(
      ({ relation, kind, start, end }) => relation === 'new' && !(kind === 'phrase' && end - start > longestPhrase),
    )
    .flatMap((gloss): readonly FoundName[] => {
      const [form] = laterFormsOf(gloss);
      if (form === undefined) return [];
      const answer = learnedAnswer(gloss, form, { type: typeIn(text, gloss), reason: glossReason(gloss) });
      return [{ start: gloss.start, end: gloss.end, answer }];
    });
  // What the glossary finds inside a glossed name is a part of it; what reaches over its edge is there by right.
  const kept = added.filter(({ start, end }) =>
    overlapping(marked, start, end).every((name) => name.start >= start && name.end <= end),
  );
  const covered = coveredBy(text.length, kept);
  const covers = ({ start, end }: FoundName): boolean => isCovered(covered, start, end);
  return inOrder([...marked.filter((name) => !covers(name)), ...kept]);
}

/**
 * The surfaces that glosses of an article give, with what they say later; none that two glosses say differently. Where a
 * person's edge is not sure, the same surface again is as much of a guess.
 */
function laterAnswers(glosses: readonly (readonly [text: string, gloss: Gloss])[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer | undefined>();
  for (const [text, gloss] of glosses) {
    const type = typeIn(text, gloss);
    if (gloss.relation !== 'new' || gloss.kind === 'phrase' || !(gloss.certain || gloss.kind === 'person')) continue;
    if (type === 'term' && [...gloss.text].length < 3) continue;
    for (const form of gloss.certain ? laterFormsOf(gloss) : laterFormsOf(gloss).slice(0, 1)) {
      const key = fold(form.zh);
      const known = answers.get(key);
      const answer = learnedAnswer(gloss, form, { type, reason: say('glosses', gloss.text, gloss.latin) });
      answers.set(key, answers.has(key) && known?.english !== answer.english ? undefined : answer);
    }
  }
  return new Map([...answers].flatMap(([key, answer]) => (answer === undefined ? [] : [[key, answer] as const])));
}

/** Whether a person is named there by a last name alone, which others have, too. */
const isLastName = (text: string, { start, end, answer: { type, entry } }: FoundName): boolean =>
  type === 'person' && entry !== undefined && isPartOfName(text.slice(start, end), entry);

/**
 * A gloss that gives the last name of somebody in the glossary to another person of that name contradicts nothing: 沃尔夫（Tom
 * Wolf） is not Chad Wolf.
 */
function ofOthers(gloss: Gloss, { searched, names }: TextNames): Gloss {
  if (gloss.relation !== 'contradicts') return gloss;
  const there = overlapping(names, gloss.start, gloss.end).find(
    ({ start, end }) => start === gloss.start && end === gloss.end,
  );
  if (there === undefined || !isLastName(searched.text, there)) return gloss;
  const last = there.answer.entry?.short?.toLowerCase();
  return last !== undefined && gloss.latin.toLowerCase().endsWith(` ${last}`) ? { ...gloss, relation: 'new' } : gloss;
}

/** Whether a learned name may stand somewhere: shorter names that it holds or cuts give way to it, and so do last names alone. */
const mayStand = ({ searched, names }: TextNames, start: number, end: number): boolean =>
  overlapping(names, start, end).every(
    (name) =>
      name.end - name.start < end - start ||
      (name.start === start && name.end === end && isLastName(searched.text, name)),
  );

/**
 * Learns from the article's own glosses: 卡伊姆（Javid Ahamad Qaem） says what 卡伊姆 is there and wherever it stands again.
 * The glossary's answer stays where it has one; a gloss that contradicts it is reported at the name. Linear.
 */
export function learnedNames(knowledge: NameKnowledge): Stage {
  return (texts) => {
    const found = texts.map((text) =>
      mayGloss.test(text.searched.text)
        ? findGlosses(text.searched.text, contextOf(text, knowledge)).map((gloss) => ofOthers(gloss, text))
        : [],
    );
    const later = laterAnswers(
      found.flatMap((glosses, index) => glosses.map((gloss) => [texts[index]?.searched.text ?? '', gloss] as const)),
    );
    const finder = later.size === 0 ? undefined : formFinder(later);
    return texts.map((text, index): TextNames => {
      const { searched } = text;
      const names = withGlosses(searched.text, text.names, found[index] ?? []);
      if (finder === undefined) return { searched, names };
      const words = wordReader(searched.text);
      const again = finder
        .findAll(fold(searched.text))
        .filter(
          ({ start, end }) =>
            !isNamedAfter(searched.text, end) &&
            !words.cutsWord(start, end) &&
            mayStand({ searched, names }, start, end),
        )
        .map(({ start, end, value: answer }): FoundName => ({ start, end, answer }));
      const whole = withoutCutNames(searched.text, again);
      const given = coveredBy(searched.text.length, whole);
      return {
        searched,
        names: inOrder([...names.filter(({ start, end }) => !isCovered(given, start, end)), ...whole]),
      };
    });
  };
}
