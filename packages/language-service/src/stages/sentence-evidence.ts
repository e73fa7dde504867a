import type { Answer } from '../decide.js';
import type { FoundName } from '../found-name.js';
import { because, say } from '../message.js';
import { sentencesOf } from '../sentences.js';
import { eachText, type Stage } from './text-names.js';

/** What says that China's own bodies are meant, besides its name. */
const chineseBodies = /党中央|黨中央|全国人大|全國人大|中共中央|全国政协|全國政協|联防联控|聯防聯控/;

const countryOf = ({ answer, country }: FoundName): string | undefined => country ?? answer.entry?.country;

/** The reading of a name whose country, alone of all readings', the sentence names. */
function readingIn(answer: Answer, countries: ReadonlySet<string>): Answer | undefined {
  const readings = (answer.candidates ?? []).flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const fitting = readings.filter(({ country }) => country !== undefined && countries.has(country));
  const [only, ...others] = fitting;
  if (readings.length < 2 || only === undefined || others.length > 0) return undefined;
  const { short: _, ...rest } = answer;
  return {
    ...rest,
    type: only.type,
    english: only.en,
    ...(only.short === undefined || only.short === only.en ? {} : { short: only.short }),
    entry: only,
    status: 'known',
    ...because(say('sentenceCountry')),
  };
}

/**
 * Decides names of several readings by their own sentence, where it names the country of one reading alone: 国务院 beside
 * 党中央 is China's State Council, in an article that mostly speaks of the United States. Linear.
 */
export const sentenceEvidence: Stage = eachText((text, names) => {
  const open = names.some(
    ({ answer }) => (answer.candidates?.filter(({ entry }) => entry !== undefined).length ?? 0) > 1,
  );
  if (!open) return names;
  const sentences = sentencesOf(text);
  const bySentence = new Map<number, Set<string>>();
  for (const name of names) {
    const country = (name.answer.candidates?.length ?? 0) > 1 ? name.country : countryOf(name);
    const sentence = sentences.at(name.start);
    if (country !== undefined) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(country));
  }
  const named = new Map<number, ReadonlySet<string>>();
  /** The countries that a sentence names; China where it names its bodies. */
  function countriesOf(sentence: number): ReadonlySet<string> {
    const known = named.get(sentence);
    if (known !== undefined) return known;
    const countries = bySentence.get(sentence) ?? new Set<string>();
    if (chineseBodies.test(sentences.textOf(sentence))) countries.add('CN');
    named.set(sentence, countries);
    return countries;
  }
  return names.map((name): FoundName => {
    if ((name.answer.candidates?.length ?? 0) < 2) return name;
    const answer = readingIn(name.answer, countriesOf(sentences.at(name.start)));
    return answer === undefined ? name : { ...name, answer };
  });
});
