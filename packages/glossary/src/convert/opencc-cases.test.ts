import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openccConfigs } from './configurations.js';
import { loadConversion } from './conversion-node.js';

interface Case {
  readonly input: string;
  readonly expected: Readonly<Record<string, string>>;
}

const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('fixtures/opencc-cases.json', import.meta.url), 'utf8'),
);
const conversion = await loadConversion();
/** What opencc-js, without the extension table, writes otherwise than OpenCC. */
const needExtension = ['殢云尤雨', '剔团', '綦谿'];

describe('cases of OpenCC', () => {
  test.each(openccConfigs)('%s', (config) => {
    const own = cases.filter(({ expected }) => expected[config] !== undefined);
    expect(own.length).toBeGreaterThan(0);
    for (const { input, expected } of own) {
      expect(conversion.converter(config, { extended: true }).convert(input)).toBe(expected[config]);
      const isRare = config === 't2s' && needExtension.some((part) => input.includes(part));
      expect(conversion.converter(config).convert(input) === expected[config], input).toBe(!isRare);
    }
  });
});
