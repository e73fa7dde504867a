import { describe, expect, test } from 'vitest';
import { createGlossary } from './create-glossary.js';
import { readGlossary } from './entry/read-glossary.js';
import type { Glossary, GlossaryLayer } from './glossary.js';

function layer(name: string, ...lines: readonly string[]): GlossaryLayer {
  const text = ['zh\ttw\ten\tstatus', ...lines].join('\n');
  return { name, entries: readGlossary(text, { fileName: `${name}.tsv`, layer: name }).entries };
}

const found = (glossary: Glossary, text: string): readonly (readonly [string, string])[] =>
  glossary
    .findAll(text)
    .map(({ start, end, readings }) => [
      text.slice(start, end),
      readings.map(({ entry }) => `${entry.en}@${entry.origin.layer}`).join(' '),
    ]);

describe('createGlossary', () => {
  test('no layers find nothing', () => {
    expect(createGlossary([]).findAll('马里')).toEqual([]);
    expect(createGlossary([]).lookup('马里')).toEqual([]);
  });

  test('length before layer, layer before order', () => {
    const glossary = createGlossary([
      layer('user', '塔利班\t\tthe Taliban'),
      layer('builtin', '阿富汗塔利班\t\tAfghan Taliban', '塔利班\t\tTaliban', '塔利班\t\tTalib'),
    ]);
    expect(found(glossary, '阿富汗塔利班和塔利班')).toEqual([
      ['阿富汗塔利班', 'Afghan Taliban@builtin'],
      ['塔利班', 'the Taliban@user Taliban@builtin Talib@builtin'],
    ]);
  });

  test('discouraged readings come last within their layer', () => {
    const glossary = createGlossary([
      layer(
        'user',
        '马里|-玛里\t\tMali',
        '索马里\t\tSomali\tdeprecated',
        '索马里\t\tSomaliland',
        '塔利班\t\tTalibs\tforbidden',
      ),
      layer('builtin', '玛里\t\tMari', '索马里\t\tSomalis\tdeprecated', '索马里\t\tSomalia', '塔利班\t\tTaliban'),
    ]);
    expect(found(glossary, '玛里、索马里、塔利班')).toEqual([
      ['玛里', 'Mali@user Mari@builtin'],
      ['索马里', 'Somaliland@user Somali@user Somalia@builtin Somalis@builtin'],
      ['塔利班', 'Talibs@user Taliban@builtin'],
    ]);
  });

  test('one reading for each entry and surface, the unmarked rendering first; both scripts', () => {
    const glossary = createGlossary([layer('builtin', '马里\t馬里|馬利\tMali')]);
    expect(glossary.lookup('馬里').map(({ rendering }) => rendering.text)).toEqual(['马里']);
    expect(glossary.lookup('马利')[0]?.rendering).toMatchObject({ text: '馬利', region: 'TW', kind: 'variant' });
    expect(glossary.lookup('马')).toEqual([]);
  });
});
