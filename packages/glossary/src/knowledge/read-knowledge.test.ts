import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { furtherParts, knowledgeFiles, knowledgePath, parseKnowledge, readKnowledge } from './read-knowledge.js';

const clips = {
  name: 'clips/countries.tsv',
  text: 'clip\tcountry\ten\tadjective\tbefore\tafter\twords\n阿\tAF\tAfghanistan\tAfghan\t驻\t方\t阿姨\n',
};
const bodies = {
  name: 'composition/bodies.tsv',
  text: 'zh\ttw\thk\ten\tshort\tpattern\towners\talone\tcountries\n外交部\t\t\tForeign Ministry\t\tadjective\tcountry\tyes\t\n',
};
const offices = {
  name: 'composition/offices.tsv',
  text: 'zh\ttw\thk\ten\tpattern\towners\tbefore_name\tcountries\n外长\t\t\tforeign minister\tadjective\tcountry\tForeign Minister\t\n',
};
const placeWords = {
  name: 'composition/place-words.tsv',
  text: 'zh\ttw\thk\ten\tpattern\tcountries\n省\t\t\tprovince\tafter\t\n',
};
const demonyms = {
  name: 'composition/demonyms.tsv',
  text: 'code\ten\tadjective\tpeople\tperson\nAF\tAfghanistan\tAfghan\tAfghans\tAfghan\n',
};
const files = [clips, bodies, offices, placeWords, demonyms];

describe('readKnowledge', () => {
  test('reads every file by its name, in any order', () => {
    expect(files.filter(({ name }) => !knowledgeFiles.some((known) => known === name))).toEqual([]);
    const { knowledge, problems } = readKnowledge(files.toReversed());
    expect(problems).toEqual([]);
    expect(knowledge.clips.get('阿')?.[0]?.english).toBe('Afghanistan');
    expect(knowledge.bodies.at('外交部', 0)?.words[0]?.english).toEqual(['Foreign Ministry']);
    expect(knowledge.offices.at('外长', 0)?.words[0]?.beforeName).toEqual(['Foreign Minister']);
    expect(knowledge.placeWords.at('省', 0)?.words[0]?.pattern).toBe('after');
    expect(knowledge.demonyms.get('AF')?.adjectives).toEqual(['Afghan']);
  });

  test('a file that is missing is empty, and one of another name is left alone', () => {
    const { knowledge, problems } = readKnowledge([clips, { name: 'names.tsv', text: 'no header at all' }]);
    expect(problems).toEqual([]);
    expect(knowledge.clips.size).toBe(1);
    expect(knowledge.bodies.findAll('外交部')).toEqual([]);
    expect(knowledge.demonyms.size).toBe(0);
  });

  test.each([
    ['clips/countries.tsv', `${clips.text}阿姨\tAF\tAfghanistan\tAfghan\n`, 'wrong-clip', '阿姨'],
    ['composition/bodies.tsv', `${bodies.text}Senate\t\t\tSenate\t\tadjective\tcountry\tyes\t\n`, 'wrong-zh', 'Senate'],
    ['composition/offices.tsv', `${offices.text}市长\t\t\tmayor\tbeside\tplace\tMayor\t\n`, 'wrong-pattern', '市长'],
    ['composition/place-words.tsv', `${placeWords.text}县\t\t\tcounty\tbeside\t\n`, 'wrong-pattern', '县'],
    ['composition/demonyms.tsv', `${demonyms.text}XX\tNowhere\tNo\t\t\n`, 'wrong-country', 'XX'],
  ])('a bad line of %s is reported with its file and place, and the rest is read', (name, text, code, begin) => {
    const { knowledge, problems } = readKnowledge([...files.filter((file) => file.name !== name), { name, text }]);
    expect(problems.map((problem) => [problem.file, problem.code])).toEqual([[name, code]]);
    expect(text.slice(problems[0]?.start, problems[0]?.end).startsWith(begin)).toBe(true);
    expect(knowledge.clips.has('阿') && knowledge.demonyms.has('AF')).toBe(true);
    expect(knowledge.bodies.findAll('外交部')).toHaveLength(1);
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    const windows = files.map(({ name, text }) => ({ name, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    const { knowledge, problems } = readKnowledge(windows);
    expect(problems).toEqual([]);
    expect(knowledge.clips.get('阿')?.[0]?.words).toEqual(['阿姨']);
    expect(knowledge.demonyms.get('AF')?.person).toEqual(['Afghan']);
  });
});

describe('parseKnowledge', () => {
  test('reads the packed form', () => {
    const { knowledge, problems } = parseKnowledge(JSON.stringify({ version: 1, files }));
    expect(problems).toEqual([]);
    expect(knowledge.clips.has('阿')).toBe(true);
    expect(parseKnowledge('{"version":1,"files":[]}').problems).toEqual([]);
  });

  test('problems name the file that they are in', () => {
    const packed = JSON.stringify({
      version: 1,
      files: [{ name: 'composition/demonyms.tsv', text: 'code\ten\nAF\tAfghanistan\n' }],
    });
    expect(parseKnowledge(packed).problems.map(({ file, code }) => [file, code])).toEqual([
      ['composition/demonyms.tsv', 'missing-column'],
    ]);
  });

  test.each([
    '',
    '{',
    'null',
    '7',
    '"阿"',
    '[]',
    '{}',
    '{"version":1}',
    '{"version":2,"files":[]}',
    '{"version":"1","files":[]}',
    '{"version":1,"files":{}}',
    '{"version":1,"files":[null]}',
    '{"version":1,"files":[{"name":"clips/countries.tsv"}]}',
    '{"version":1,"files":[{"name":1,"text":""}]}',
  ])('%j gives empty knowledge and one problem', (json) => {
    const { knowledge, problems } = parseKnowledge(json);
    expect(problems).toMatchObject([
      { code: 'bad-knowledge', file: 'name-knowledge.json', start: 0, end: json.length },
    ]);
    expect(knowledge.clips.size).toBe(0);
    expect(knowledge.offices.findAll('外长')).toEqual([]);
  });
});

describe('what was learned', () => {
  const packageFolder = new URL('../../', import.meta.url);
  const suggestions = readFileSync(new URL('model/suggestions.bin', packageFolder));
  const committed = knowledgeFiles.map((name) => ({
    name,
    text: readFileSync(new URL(knowledgePath(name), packageFolder), 'utf8'),
  }));

  test('lies beside what is written by hand', () => {
    expect(knowledgePath('clips/countries.tsv')).toBe('data/clips/countries.tsv');
    expect(knowledgePath('letter-counts.txt')).toBe('model/letter-counts.txt');
    expect(knowledgePath('detection-model.json')).toBe('model/detection-model.json');
  });

  test('is all there in the committed files, without a problem', () => {
    const { knowledge, problems } = readKnowledge(committed, suggestions);
    expect(problems).toEqual([]);
    expect(knowledge.letters?.fit({ zh: '卡伊姆', en: 'qaem' })).toBeDefined();
    expect(knowledge.detector).toBeDefined();
    expect(knowledge.persons?.readPinyin('唐')).toEqual(['tang']);
    expect(knowledge.suggester?.known('穆塔奇', { countries: ['AF'] })[0]?.english).toBe('Amir Khan Muttaqi');
  });

  test('is absent without its files', () => {
    const { knowledge } = readKnowledge([]);
    expect([knowledge.letters, knowledge.detector, knowledge.suggester]).toEqual([undefined, undefined, undefined]);
    expect(knowledge.persons?.readPinyin('唐')).toEqual([]);
  });

  test('is absent where its files are damaged, and the rest is read', () => {
    const damaged = committed.map(({ name, text }) =>
      name.endsWith('.txt') || name.endsWith('.json') ? { name, text: `x${text.slice(9)}` } : { name, text },
    );
    const { knowledge } = readKnowledge(damaged);
    expect([knowledge.letters, knowledge.detector]).toEqual([undefined, undefined]);
    expect(knowledge.clips.has('阿')).toBe(true);
  });

  test.each([
    ['no bytes', new Uint8Array(0)],
    ['the first of them', suggestions.subarray(0, 4096)],
    ['one changed', suggestions.map((byte, at) => (at === suggestions.length >> 1 ? byte ^ 0x55 : byte))],
  ])('%s of suggestions are a problem, and nothing is suggested', (_, bytes) => {
    for (const { knowledge, problems } of [
      readKnowledge([clips], bytes),
      parseKnowledge(JSON.stringify({ version: 1, files: [clips] }), bytes),
    ]) {
      expect(knowledge.suggester).toBeUndefined();
      expect(knowledge.clips.has('阿')).toBe(true);
      expect(problems).toMatchObject([{ code: 'bad-suggestions', file: 'suggestions.bin', start: 0, end: 0 }]);
    }
  });

  test('a problem of further parts of names is said with their file', () => {
    const { problems } = readKnowledge([{ name: furtherParts, text: 'no header at all\n约翰\tJohn\n' }], suggestions);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([furtherParts]));
  });
});
