import { describe, expect, test } from 'vitest';
import { placeEnglish } from './place-english.js';
import { type PlaceWord, readComposition } from './read-composition.js';

const empty = { text: '', file: 'empty.tsv' };
const text = `zh\ttw\thk\ten\tpattern\tcountries\tnote
省\t\t\tprovince\tafter\tIT=region\t
州\t\t\tstate\tafter\tUS=-\t
湖\t\t\tLake\tbefore\t\t
湾\t\t\tGulf\tof\tUS=bay\t
市\t\t\tcity\tbare\t\t
`;
const { placeWords } = readComposition({
  bodies: empty,
  offices: empty,
  demonyms: empty,
  placeWords: { text, file: 'place-words.tsv' },
});

function wordFor(zh: string): PlaceWord {
  const found = placeWords.find((word) => word.zh.includes(zh));
  if (found === undefined) throw new Error(`no word ${zh}`);
  return found;
}

describe('placeEnglish', () => {
  test.each([
    ['省', 'Badghis', 'AF', ['Badghis Province', 'Badghis province'], 'Badghis'],
    ['省', 'Badghis', undefined, ['Badghis Province', 'Badghis province'], 'Badghis'],
    ['省', 'Lazio', 'IT', ['Lazio Region', 'Lazio region'], 'Lazio'],
    ['湖', 'Baikal', 'RU', ['Lake Baikal'], 'Baikal'],
    ['湾', 'Aden', 'YE', ['Gulf of Aden'], 'Aden'],
    ['市', 'Moscow', 'RU', ['Moscow'], undefined],
    ['州', 'Texas', 'US', ['Texas'], undefined],
    ['州', 'Abia', 'NG', ['Abia State', 'Abia state'], 'Abia'],
  ])('%s behind %s in %s', (zh, place, country, english, short) => {
    expect(placeEnglish(wordFor(zh), place, country)).toEqual({ english, ...(short === undefined ? {} : { short }) });
  });
});
