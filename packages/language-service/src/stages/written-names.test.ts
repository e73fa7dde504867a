import type { NameKnowledge } from '@yiming/glossary';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { testGlossary } from '../test-glossary.js';
import { nameIn, testEvidence } from '../test-knowledge.js';
import type { TextNames } from './text-names.js';
import { type WrittenContext, writtenNames } from './written-names.js';

let knowledge: NameKnowledge;
beforeAll(async () => {
  knowledge = (await loadKnowledge()).knowledge;
});

const glossary = testGlossary(`zh\ten\ttype\tcountry\tid
杨威\tYang Wei\tperson\tCN\tperson/yang-wei
`);
const [{ entry: yangWei } = { entry: undefined }] = glossary.lookup('杨威');

const textNames = (text: string, names: readonly FoundName[] = []): TextNames => ({
  searched: { text, map: [], boilerplate: false, code: [] },
  names,
});

const mainland: WrittenContext['profile'] = {
  region: 'CN',
  press: 'CN',
  regions: new Set(),
  reasons: [],
  messages: [],
};
const taiwan: WrittenContext['profile'] = {
  region: 'TW',
  press: 'TW',
  regions: new Set(['TW']),
  reasons: [],
  messages: [],
};

type Given = Partial<Pick<WrittenContext, 'home' | 'profile' | 'strictness'>>;

/** What the stage leaves of texts: text and answer. */
function written(
  texts: readonly TextNames[],
  { home, profile = mainland, strictness = 'strict' }: Given = {},
): readonly (FoundName & { readonly text: string })[] {
  return writtenNames({ glossary, knowledge, evidence: testEvidence({}), home, profile, strictness })(texts).flatMap(
    ({ searched, names }) => names.map((name) => ({ ...name, text: searched.text.slice(name.start, name.end) })),
  );
}

const said = (text: string, given?: Given): readonly (readonly string[])[] =>
  written([textNames(text)], given).map(({ text: name, answer }) => [name, answer.english, answer.status]);

describe('persons whose names are written in characters', () => {
  test('a Japanese name is one by itself, and spelled by sound where its given name has no usual reading', () => {
    const [known, spelled] = [said('教授中村俊介表示，'), said('选手山田绫鹤获胜，')].flat();
    expect(known).toEqual(['中村俊介', 'Shunsuke Nakamura', 'guess']);
    expect(spelled?.[1]).toMatch(/ Yamada$/);
  });

  test('what joins a known name to something is not its third character', () => {
    const text = '杨威和妻子到场。';
    const names = yangWei === undefined ? [] : [nameIn(text, '杨威', { type: 'person', entry: yangWei })];
    expect(written([textNames(text, names)]).map((name) => name.text)).toEqual(['杨威']);
  });

  test.each([
    ['of the mainland', '律师唐晓娟说，案件重审。', { home: 'CN' }, [['唐晓娟', 'Tang Xiaojuan', 'derived']]],
    ['in Traditional characters', '律師唐曉娟說，案件重審。', { home: 'CN' }, [['唐曉娟', 'Tang Xiaojuan', 'derived']]],
    ['no name', '会谈顺利，人们都很高兴。', { home: 'CN' }, []],
    ['empty', '', { home: 'CN' }, []],
  ] as const)('%s: %s', (_, text, given, expected) => {
    expect(said(text, given)).toEqual(expected);
  });

  test('of Taiwan are spelled as there, and a guess', () => {
    const [name] = written([textNames('律師唐曉娟說，案件重審。')], { home: 'TW', profile: taiwan });
    expect(name?.answer.status).toBe('guess');
    expect(name?.answer.candidates?.map(({ english }) => english)).toContain('Tang Hsiao-chuan');
    expect(name?.answer.english).toBe(name?.answer.candidates?.[0]?.english);
  });

  test('the country that owns the office decides, not that of the article', () => {
    const text = '韩国律师朴哲秀说，会谈顺利。';
    const [, name] = written([textNames(text, [nameIn(text, '韩国', { type: 'country' }, 'KR')])], { home: 'CN' });
    expect(name?.text).toBe('朴哲秀');
    expect(name?.answer.candidates?.[0]?.english).toBe('Park Chul-soo');
    expect(name?.answer.short).toBe('Park');
    expect(name?.answer.status).toBe('guess');
  });

  test('each answer says how the name is read, and why', () => {
    const names = written([textNames('律师唐晓娟说，案件重审。'), textNames('责任编辑：沈玉芬')], { home: 'CN' });
    expect(names.map(({ text }) => text)).toEqual(['唐晓娟', '沈玉芬']);
    for (const { answer } of names) {
      expect(answer).toMatchObject({ type: 'person', source: 'read by the rules of chinese names' });
      expect(answer.why).toMatch(/^A personal name: .+\. .+/);
    }
    expect(names.map(({ answer }) => answer.short)).toEqual(['Tang', 'Shen']);
  });

  test('a surname alone follows the full name, also in another text', () => {
    const names = written([textNames('律师唐晓娟说，案件重审。'), textNames('唐律师没有回应。')], { home: 'CN' });
    expect(names.map(({ text, answer }) => [text, answer.english])).toEqual([
      ['唐晓娟', 'Tang Xiaojuan'],
      ['唐', 'Tang Xiaojuan'],
    ]);
    expect(names[1]?.answer).toBe(names[0]?.answer);
  });
});

describe('names that are there', () => {
  test('are kept, and nothing overlaps them', () => {
    const text = '律师唐晓娟说，案件重审。';
    const place = nameIn(text, '晓娟', {});
    expect(written([textNames(text, [place])], { home: 'CN' }).map((name) => name.text)).toEqual(['晓娟']);
  });

  test('a person of two characters gives way to a longer name that begins with it', () => {
    const text = '律师杨威廉说，案件重审。';
    const short = nameIn(text, '杨威', { type: 'person', ...(yangWei === undefined ? {} : { entry: yangWei }) });
    expect(written([textNames(text, [short])], { home: 'CN' }).map((name) => name.text)).toEqual(['杨威廉']);
    const alone = '律师杨威说，案件重审。';
    const kept = nameIn(alone, '杨威', short.answer);
    expect(written([textNames(alone, [kept])], { home: 'CN' }).map((name) => name.answer)).toEqual([kept.answer]);
  });

  test('the word of an office is no part of a name', () => {
    expect(said('市长江晓明说，案件重审。', { home: 'CN' })).toEqual([['江晓明', 'Jiang Xiaoming', 'derived']]);
  });
});

test('a looser measure finds no less', () => {
  const texts = ['律师唐晓娟说，案件重审。', '出席者有刘建明、陈晓燕。', '人们等待陈立伟多时'].map((text) =>
    textNames(text),
  );
  const strict = written(texts, { home: 'CN' }).map(({ text }) => text);
  const loose = written(texts, { home: 'CN', strictness: 'loose' }).map(({ text }) => text);
  expect(strict.length).toBeGreaterThan(0);
  expect(loose).toEqual(expect.arrayContaining(strict));
});

test('without data on names nothing changes', () => {
  const { persons: _, ...bare } = knowledge;
  const texts = [textNames('律师唐晓娟说，案件重审。')];
  const context = {
    glossary,
    evidence: testEvidence({}),
    home: 'CN',
    profile: mainland,
    strictness: 'strict',
  } as const;
  expect(writtenNames({ ...context, knowledge: bare })(texts)).toBe(texts);
});
