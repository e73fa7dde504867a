import { readdirSync, readFileSync } from 'node:fs';
import { type Article, parseArticle } from '@yiming/core';
import { createGlossary, type Entry, type Glossary, type NameKnowledge } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { findInconsistencies } from './consistency.js';
import { findMentions } from './find-mentions.js';
import { findGlosses } from './glosses/find-glosses.js';
import { hoverAt, rolesIn } from './hover.js';
import type { Mention } from './mention.js';
import { regionProfile } from './region-profile.js';

/** What the built-in data says of whole articles. */

interface Seed {
  readonly name: string;
  readonly source: string;
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

let glossary: Glossary;
let builtin: readonly Entry[];
let knowledge: NameKnowledge;
let seeds: readonly Seed[];

const mentionsIn = (source: string): readonly Mention[] => findMentions(parseArticle(source), glossary, { knowledge });

beforeAll(async () => {
  const { layer } = await loadBuiltin();
  builtin = layer.entries;
  glossary = createGlossary([layer]);
  knowledge = (await loadKnowledge()).knowledge;
  const folder = new URL('../../../seeds/', import.meta.url);
  seeds = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8');
      const article = parseArticle(source);
      return { name: name.slice(0, 3), source, article, mentions: findMentions(article, glossary, { knowledge }) };
    });
});

/** The built-in glossary with its entries changed, or without those that `change` gives nothing for. */
const changed = (change: (entry: Entry) => Entry | undefined): Glossary =>
  createGlossary([{ name: 'builtin', entries: builtin.flatMap((entry) => change(entry) ?? []) }]);

const isWrittenWith = ({ zh }: Entry, part: string): boolean => zh.some(({ text }) => text.includes(part));

/** The mentions of a seed with another glossary. */
const mentionsOf = (name: string, other: Glossary): readonly Mention[] => {
  const seed = seeds.find((one) => one.name === name);
  return seed === undefined ? [] : findMentions(seed.article, other, { knowledge });
};

const chain = (source: string, text: string): readonly string[] =>
  mentionsIn(source)
    .filter((mention) => mention.text.endsWith(text))
    .map(({ index, count, due }) => `${index}/${count} ${due}`);

test('the data that is packed has no problems', async () => {
  expect((await loadKnowledge()).problems).toEqual([]);
  expect(seeds.map(({ name }) => name)).toEqual(['000', '001', '002', '003', '004']);
});

describe('two renderings of one thing', () => {
  test('加拉诺 and 瑙堡 are flagged once, with every range', () => {
    const source = '加拉诺市失守。瑙堡有战事，当局说加拉诺平静。喀布尔平静。';
    const found = findInconsistencies(mentionsIn(source));
    expect(found).toHaveLength(1);
    const ways = found[0]?.renderings.map(({ text, mentions }) => [text, ...mentions.map(({ start }) => start)]);
    expect(ways).toEqual([
      ['加拉诺', 0, 16],
      ['瑙堡', 7],
    ]);
    for (const { text, mentions } of found[0]?.renderings ?? [])
      for (const { start, end } of mentions) expect(source.slice(start, end)).toBe(text);
  });

  test('an article that writes each thing in one way has none', () => {
    expect(findInconsistencies(mentionsIn('阿富汗外长阿特马尔到喀布尔。阿特马尔说，喀布尔平静。'))).toEqual([]);
  });
});

describe('one character for a country', () => {
  test('阿 of the seeds is Afghanistan, with a reason, and said as certain', () => {
    // Every 阿 but that of 阿富汗 and of persons' names, which have a middle dot (阿什拉夫·加尼) or are 阿特马尔.
    const clip = /(?<![·\p{Script=Latin}])阿(?!富汗|特马尔)(?!\p{Script=Han}{1,4}·)/gu;
    const places = seeds.flatMap(({ source, mentions }) =>
      [...source.matchAll(clip)].map(({ index }) => mentions.find(({ start, end }) => start <= index && index < end)),
    );
    const right = places.filter(
      (mention) =>
        mention !== undefined &&
        /Afghan/.test(mention.english) &&
        (mention.status === 'known' || mention.status === 'derived') &&
        mention.why !== '',
    );
    expect(places.length).toBeGreaterThan(45);
    expect(right.length / places.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['阿富汗和阿根廷的代表会谈。驻阿官员返回。', ['Afghanistan', 'Argentina']],
    ['阿根廷和阿富汗的代表会谈，讨论涉阿问题。', ['Afghanistan', 'Argentina']],
    ['阿富汗与阿联酋谈判。访阿代表团返回。', ['Afghanistan', 'United Arab Emirates']],
  ])('%s is a guess with both', (source, expected) => {
    const clips = mentionsIn(source).filter(({ type }) => type === 'abbr');
    expect(clips.map(({ status }) => status)).toEqual(['guess']);
    expect(clips[0]?.candidates?.map(({ english }) => english).sort()).toEqual(expected);
  });

  test('the country that the article names is meant', () => {
    const [clip] = mentionsIn('阿根廷总统讨论涉阿问题。').filter(({ type }) => type === 'abbr');
    expect([clip?.english, clip?.status]).toEqual(['Argentina', 'derived']);
    expect(clip?.why).toContain('Argentina');
  });
});

describe('several countries in one word', () => {
  const named = '中国、美国、阿富汗、巴基斯坦和塔利班谈判。';

  test.each([
    ['中阿巴三方对话开始。', '中阿巴', ['China-Afghanistan-Pakistan', 'China, Afghanistan and Pakistan']],
    ['美塔双方谈判。', '美塔', ['U.S.-Taliban', 'the United States and the Taliban']],
    ['中美双方谈判。', '中美', ['China-U.S.', 'China and the United States']],
  ])('%s', (rest, text, forms) => {
    const joint = mentionsIn(named + rest).find((mention) => mention.text === text);
    expect(joint?.status).toBe('derived');
    expect(joint?.english).toBe(forms[0]);
    const hover = hoverAt(mentionsIn(named + rest), named.length);
    expect([hover?.english, ...(hover?.others.map(({ english }) => english) ?? [])]).toEqual(forms);
  });
});

describe('the chain of mentions', () => {
  test.each([
    [
      'a Chinese person',
      '中国外交部长王毅发言。王毅说。',
      '王毅',
      ['1/2 Chinese Foreign Minister Wang Yi', '2/2 Wang'],
    ],
    ['a Burmese one', '敏昂莱发言。敏昂莱说。', '敏昂莱', ['1/2 Min Aung Hlaing', '2/2 Min Aung Hlaing']],
    ['Abu', '阿布·祖贝达被捕。阿布·祖贝达说。', '祖贝达', ['1/2 Abu Zubaydah', '2/2 Abu Zubaydah']],
    [
      'an Afghan of one name',
      '穆罕默德·纳吉布拉说。穆罕默德·纳吉布拉说。',
      '纳吉布拉',
      ['1/2 Najibullah', '2/2 Najibullah'],
    ],
    [
      'a full name and its last part',
      '阿富汗国防部长俾斯麦拉·汗·穆罕默迪发言。穆罕默迪说。',
      '穆罕默迪',
      ['1/2 Afghan Defense Minister Bismillah Khan Mohammadi', '2/2 Mohammadi'],
    ],
    [
      'a western one',
      '美国国务卿安东尼·布林肯说。布林肯说。布林肯说。',
      '布林肯',
      ['1/3 U.S. Secretary of State Antony Blinken', '2/3 Blinken', '3/3 Blinken'],
    ],
  ])('%s', (_, source, text, expected) => {
    expect(chain(source, text)).toEqual(expected);
  });

  test('counts the mentions of the seeds without a gap', () => {
    for (const { mentions } of seeds) {
      const counts = new Map<string, Mention[]>();
      for (const mention of mentions) {
        if (mention.entry === undefined) continue;
        const same = counts.get(mention.entry.id);
        if (same === undefined) counts.set(mention.entry.id, [mention]);
        else same.push(mention);
      }
      for (const same of counts.values()) {
        expect(same.map(({ index }) => index)).toEqual(same.map((_, at) => at + 1));
        expect(new Set(same.map(({ count }) => count))).toEqual(new Set([same.length]));
      }
    }
  });
});

describe('a title and a name', () => {
  const parts = (source: string, name: string): readonly string[] | undefined =>
    mentionsIn(source)
      .find(({ text }) => text === name)
      ?.role?.parts.map(({ kind, text, start, end }) => `${kind} ${text} ${source.slice(start, end) === text}`);

  test.each([
    ['阿富汗国防部长俾斯麦拉·汗·穆罕默迪发言。', '俾斯麦拉·汗·穆罕默迪', ['owner 阿富汗 true', 'office 国防部长 true']],
    ['美国国务卿安东尼·布林肯发言。', '安东尼·布林肯', ['owner 美国 true', 'office 国务卿 true']],
    ['中国驻阿富汗大使王愚说。', '王愚', ['owner 中国 true', 'host 阿富汗 true', 'office 大使 true']],
    ['毛拉阿卜杜勒·加尼·巴拉达尔发言。', '阿卜杜勒·加尼·巴拉达尔', ['honorific 毛拉 true']],
  ])('%s', (source, name, expected) => {
    expect(parts(source, name)).toEqual(expected);
  });

  test('the hover shows it on every character of the name', () => {
    const source = '阿富汗国防部长俾斯麦拉·汗·穆罕默迪发言。';
    const mentions = mentionsIn(source);
    for (let offset = source.indexOf('俾'); offset < source.indexOf('发言'); offset += 1) {
      const hover = hoverAt(mentions, offset);
      expect(hover?.role?.english).toBe('Afghan Defense Minister');
      expect(hover?.due).toBe('Afghan Defense Minister Bismillah Khan Mohammadi');
    }
  });

  test('the envoy of the first seed', () => {
    const envoy = seeds[0]?.mentions.find(({ text, role }) => text === '卡伊姆' && role !== undefined);
    expect(envoy?.due).toBe('Afghan Ambassador to China Javid Ahmad Qaem');
    expect(envoy?.role?.parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'owner 阿富汗',
      'host 华',
      'office 大使',
    ]);
  });
});

describe('offices by the year of the article', () => {
  const entryOf = (name: string): Entry | undefined => glossary.lookup(name)[0]?.entry;

  test.each([
    ['穆罕默德·哈尼夫·阿特马尔', 2019, 0],
    ['穆罕默德·哈尼夫·阿特马尔', 2021, 1],
    ['穆罕默德·哈尼夫·阿特马尔', 2022, 0],
    ['阿米尔·汗·穆塔基', 2020, 0],
    ['阿米尔·汗·穆塔基', 2022, 1],
    ['安格拉·默克尔', 2021, 1],
    ['安格拉·默克尔', 2022, 0],
  ])('%s held in %d %d', (name, year, count) => {
    expect(rolesIn(entryOf(name), year)).toHaveLength(count);
  });

  test('one office, two holders in one year: each seed has its own', () => {
    const ministers = ['001', '003'].map((name) => {
      const seed = seeds.find((one) => one.name === name);
      const minister = seed?.mentions.find(
        ({ entry, role }) => entry?.country === 'AF' && /Foreign Minister/.test(role?.english ?? ''),
      );
      const year = Number(seed?.article.metadata.datePublished?.value.slice(0, 4));
      return [minister?.english, year, rolesIn(minister?.entry, year).length > 0];
    });
    expect(ministers).toEqual([
      ['Mohammad Haneef Atmar', 2021, true],
      ['Amir Khan Muttaqi', 2021, true],
    ]);
  });

  test('without a date all offices are said, and no year', () => {
    const mentions = mentionsIn('安格拉·默克尔发言。');
    expect(hoverAt(mentions, 0, { year: 2022 })).toMatchObject({ roles: [], year: 2022 });
    const hover = hoverAt(mentions, 0);
    expect(hover?.roles).toHaveLength(1);
    expect(hover).not.toHaveProperty('year');
  });
});

test('the region of each seed is read from its own outlet', () => {
  const profiles = seeds.map(({ name, article }) => {
    const { region, outlet, reasons } = regionProfile(article, glossary, []);
    return [name, region, outlet, reasons.length > 0];
  });
  expect(profiles.slice(0, 4)).toEqual([
    ['000', 'CN', '观察者网', true],
    ['001', 'SG', '联合早报', true],
    ['002', 'CN', '美国之音', true],
    ['003', 'CN', '观察者网', true],
  ]);
  expect(profiles[4]?.[1]).toBe('CN');
});

describe('every answer has a certainty, a source and a reason', () => {
  const statuses = ['known', 'learned', 'derived', 'guess', 'unknown'];

  test('in the mentions of the seeds', () => {
    for (const { mentions } of seeds) {
      expect(mentions.length).toBeGreaterThan(50);
      const bare = mentions.filter(
        ({ source, why, status, english }) =>
          source.trim() === '' ||
          why.trim() === '' ||
          !statuses.includes(status) ||
          (status !== 'unknown' && english === ''),
      );
      expect(bare).toEqual([]);
    }
  });

  test('in the hover on every character of them', () => {
    for (const { mentions } of seeds)
      for (const mention of mentions) {
        const hovers = [mention.start, mention.end - 1].map((offset) => hoverAt(mentions, offset, { year: 2021 }));
        for (const hover of hovers) {
          expect(hover?.start).toBe(mention.start);
          expect(hover?.source).not.toBe('');
          expect(hover?.why).not.toBe('');
          expect(statuses).toContain(hover?.status);
        }
      }
  });

  test('a guess has its candidates', () => {
    const guesses = seeds.flatMap(({ mentions }) => mentions.filter(({ status }) => status === 'guess'));
    expect(guesses.filter(({ candidates = [] }) => candidates.length === 0)).toEqual([]);
  });

  test('each says the characters that stand there', () => {
    for (const { source, mentions } of seeds) {
      const wrong = mentions.filter(
        ({ start, end, text }) => source.slice(start, end).replace(/<[^<>]*>|\s/g, '') !== text.replace(/\s/g, ''),
      );
      expect(wrong).toEqual([]);
    }
  });

  test('so do the parts of the titles, which stand outside the name', () => {
    for (const { source, mentions } of seeds)
      for (const mention of mentions)
        for (const { start, end, text } of mention.role?.parts ?? []) {
          expect(source.slice(start, end)).toBe(text);
          expect(end <= mention.start || start >= mention.end).toBe(true);
        }
  });

  test('mentions are in order, and none overlaps the next', () => {
    for (const { mentions } of seeds)
      for (const [at, { start, end }] of mentions.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(mentions[at + 1]?.start ?? Number.POSITIVE_INFINITY);
      }
  });
});

describe('what an article glosses itself', () => {
  const places = (source: string, text: string): readonly number[] =>
    [...source.matchAll(new RegExp(text, 'g'))].map(({ index }) => index);
  const qaemOf = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.filter(({ text }) => text.endsWith('卡伊姆'));

  test('the gloss of the envoy confirms the entry of the glossary, title peeled off', () => {
    const found = qaemOf(seeds[0]?.mentions ?? []);
    expect(found.map(({ start }) => start)).toEqual(places(seeds[0]?.source ?? '', '卡伊姆'));
    expect(new Set(found.map(({ text, status, entry }) => `${text} ${status} ${entry?.id}`))).toEqual(
      new Set(['卡伊姆 known person/javid-ahmad-qaem']),
    );
    // The article’s spelling is one of the entry’s, so nothing contradicts it.
    expect(found[0]?.entry?.english.map(({ text }) => text)).toContain('Javid Ahamad Qaem');
    expect(found.filter(({ contradiction }) => contradiction !== undefined)).toEqual([]);
  });

  test('where the glossary has another name, its English stays and the article’s is said beside it', () => {
    const english = 'Zaman Kaim';
    const other = changed((entry) =>
      entry.id === 'person/javid-ahmad-qaem'
        ? { ...entry, en: english, english: [{ text: english, status: 'preferred' }], short: 'Kaim' }
        : entry,
    );
    const [glossed, ...later] = qaemOf(mentionsOf('000', other));
    expect(glossed).toMatchObject({ english, status: 'known', contradiction: 'Javid Ahamad Qaem' });
    expect(glossed?.why).toContain('Javid Ahamad Qaem');
    expect(later.length).toBeGreaterThan(2);
  });

  test('where the glossary has none, it is learned, and serves every later mention', () => {
    const without = changed((entry) => (isWrittenWith(entry, '卡伊姆') ? undefined : entry));
    const found = qaemOf(mentionsOf('000', without));
    expect(found.map(({ start }) => start)).toEqual(places(seeds[0]?.source ?? '', '卡伊姆'));
    for (const { text, type, english, short, status, source, why } of found) {
      expect([text, type, english, short]).toEqual(['卡伊姆', 'person', 'Javid Ahamad Qaem', 'Qaem']);
      expect([status, source]).toEqual(['learned', 'this article']);
      expect(why).toContain('Javid Ahamad Qaem');
    }
    expect(found.map(({ due }) => due)).toEqual([
      'Afghan Ambassador to China Javid Ahamad Qaem',
      ...found.slice(1).map(() => 'Qaem'),
    ]);
  });

  test('words that are no name are filed as a term, as a guess', () => {
    const [phrase] = (seeds[0]?.mentions ?? []).filter(({ text }) => text.includes('红利'));
    expect(phrase).toMatchObject({
      text: '和平红利',
      type: 'term',
      english: 'the dividends of peace',
      status: 'guess',
      source: 'this article',
    });
  });

  test('the initials of the agency confirm its entry', () => {
    const [agency] = (seeds[3]?.mentions ?? []).filter(({ text }) => text === '美联社');
    expect(agency).toMatchObject({ type: 'media', status: 'known' });
    expect(agency).not.toHaveProperty('contradiction');
    expect([agency?.english, agency?.short, ...(agency?.entry?.english.map(({ text }) => text) ?? [])]).toContain('AP');
    const { source = '' } = seeds[3] ?? {};
    const start = source.indexOf('美联社（AP）');
    const english = glossary.lookup('美联社').flatMap(({ entry }) => entry.english.map(({ text }) => text));
    const names = [{ start, end: start + 3, english, type: 'media' }];
    const gloss = findGlosses(source, { names, titles: [] }).find((one) => one.start === start);
    expect(gloss).toMatchObject({ text: '美联社', latin: 'AP', kind: 'abbreviation', relation: 'confirms' });
  });
});

describe('names that the glossary does not have', () => {
  test('俾斯麦拉·汗·穆罕默迪 is a guess with its likely spellings, and why', () => {
    const without = changed((entry) => (isWrittenWith(entry, '俾斯麦拉') ? undefined : entry));
    const [name] = mentionsOf('004', without).filter(({ text }) => text.startsWith('俾斯麦拉'));
    expect(name).toMatchObject({ text: '俾斯麦拉·汗·穆罕默迪', type: 'person', status: 'guess' });
    expect(name?.entry).toBeUndefined();
    const spellings = name?.candidates?.map(({ english }) => english) ?? [];
    expect(spellings.filter((english) => /\bKhan Mohammadi$/.test(english))).not.toEqual([]);
    expect(spellings.length).toBeLessThanOrEqual(5);
    expect(name?.why).not.toBe('');
  });

  test('穆塔奇 is offered the minister who is written otherwise elsewhere', () => {
    const without = changed((entry) => ({ ...entry, zh: entry.zh.filter(({ text }) => text !== '穆塔奇') }));
    const found = mentionsOf('003', without).filter(({ text }) => text === '穆塔奇');
    expect(found.length).toBeGreaterThan(0);
    for (const { status, candidates = [], why } of found) {
      expect(status).toBe('guess');
      expect(candidates.map(({ english }) => english)).toContain('Amir Khan Muttaqi');
      expect(why).not.toBe('');
    }
  });

  describe('without the persons of one region', () => {
    const file = 'people-middle-east.tsv';
    const strictnesses = ['strict', 'balanced', 'loose'] as const;
    type Found = Readonly<Record<(typeof strictnesses)[number], readonly (readonly Mention[])[]>>;
    let found: Found;
    let surfaces: ReadonlySet<string>;

    /** What was found by how it is written, not by what an article or an office says of it. */
    const isUnknown = ({ source }: Mention): boolean => source.startsWith('found in the article');

    beforeAll(() => {
      surfaces = new Set(
        builtin.filter(({ origin }) => origin.file === file).flatMap(({ zh }) => zh.map(({ text }) => text)),
      );
      const without = changed((entry) => (entry.origin.file === file ? undefined : entry));
      const unknown = (strictness: (typeof strictnesses)[number]): readonly (readonly Mention[])[] =>
        seeds.map(({ article }) => findMentions(article, without, { knowledge, strictness }).filter(isUnknown));
      found = { strict: unknown('strict'), balanced: unknown('balanced'), loose: unknown('loose') };
    });

    test('the strict measure finds them, and at most one in ten is something else', () => {
      const all = found.strict.flat();
      const right = all.filter(({ text }) => surfaces.has(text));
      expect(all.length).toBeGreaterThan(12);
      expect(right.length / all.length).toBeGreaterThanOrEqual(0.9);
    });

    test('hardly any of the persons is missed, whatever says who they are', () => {
      const without = changed((entry) => (entry.origin.file === file ? undefined : entry));
      const due = seeds.flatMap(({ name, mentions }) => {
        const again = mentionsOf(name, without);
        return mentions
          .filter(({ entry }) => entry?.origin.file === file)
          .map(({ start, end }) => again.some((mention) => mention.start === start && mention.end === end));
      });
      expect(due.length).toBeGreaterThan(20);
      expect(due.filter(Boolean).length / due.length).toBeGreaterThanOrEqual(0.9);
    });

    test('looser measures find at least what stricter ones do', () => {
      const places = (strictness: (typeof strictnesses)[number]): readonly string[] =>
        found[strictness].flatMap((mentions, seed) => mentions.map(({ start, end }) => `${seed} ${start}-${end}`));
      expect(places('balanced')).toEqual(expect.arrayContaining([...places('strict')]));
      expect(places('loose')).toEqual(expect.arrayContaining([...places('balanced')]));
    });

    test('each is labelled a guess or unknown, and says its reasons', () => {
      for (const strictness of strictnesses)
        for (const { status, english, why, candidates = [] } of found[strictness].flat()) {
          expect(['guess', 'unknown']).toContain(status);
          expect(candidates.map((candidate) => candidate.english)[0] ?? '').toBe(english);
          // Two reasons at least: how it is written, and what stands beside it or how it is spelled.
          expect(why).toMatch(/^\p{Lu}.*\.$/u);
          expect(why.split(/[,;]/).length).toBeGreaterThan(1);
        }
    });
  });
});

describe('one character beside a verb or a noun', () => {
  const clipsIn = (source: string): readonly string[] =>
    mentionsIn(source)
      .filter(({ type }) => type === 'abbr')
      .map(({ text, english, status }) => `${text} ${english} ${status}`);

  test('驻阿, 涉阿 and 阿方 are Afghanistan in an article that names it', () => {
    expect(clipsIn('阿富汗局势紧张。各方讨论涉阿问题，驻阿大使返回，阿方表示欢迎。')).toEqual([
      '阿 Afghanistan derived',
      '阿 Afghanistan derived',
      '阿方 Afghanistan derived',
    ]);
  });

  test('in Traditional characters, too', () => {
    expect(clipsIn('阿富汗局勢緊張。駐阿大使說，阿方歡迎。')).toEqual([
      '阿 Afghanistan derived',
      '阿方 Afghanistan derived',
    ]);
  });

  test('where 阿根廷 is named as well, each of them is open', () => {
    const source = '阿富汗和阿根廷的代表会谈。阿方表示欢迎，讨论涉阿问题，驻阿大使返回。';
    const clips = mentionsIn(source).filter(({ type }) => type === 'abbr');
    expect(clips.map(({ text, status }) => [text, status])).toEqual([
      ['阿方', 'guess'],
      ['阿', 'guess'],
      ['阿', 'guess'],
    ]);
    for (const { candidates = [], why } of clips) {
      expect(candidates.map(({ english }) => english).sort()).toEqual(['Afghanistan', 'Argentina']);
      expect(why).toMatch(/Afghanistan and Argentina/);
    }
  });

  test.each([
    ['美军撤离，美国说。', ['美军'], ['U.S. military']],
    ['加國同意，加拿大說。', ['加國'], ['Canada']],
    ['乌称击落战机，乌克兰说。', ['乌'], ['Ukraine']],
    ['中美的问题在于中国和美国。', ['中美'], ['China-U.S.']],
    ['以美墨邊境為例，美國和墨西哥。', ['美墨'], ['U.S.-Mexico']],
    ['美国务院发言人说，美国同意。', ['美国务院'], ['U.S. State Department']],
    ['美国银行业受影响，美国同意。', ['美国', '美国'], ['United States', 'United States']],
    ['俄亥俄河两岸的居民。', ['俄亥俄河'], ['Ohio River']],
    ['司法部门调查此事。', [], []],
  ])('%s', (source, texts, english) => {
    const found = mentionsIn(source).slice(0, texts.length);
    expect(found.map(({ text }) => text)).toEqual(texts);
    expect(found.map((mention) => mention.english)).toEqual(english);
  });
});
