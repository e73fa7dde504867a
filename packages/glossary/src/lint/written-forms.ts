import { tellingSimplified, tellingTraditional } from '../convert/telling-characters.generated.js';
import type { Entry, Rendering } from '../entry/entry.js';
import type { Finding } from './finding.js';
import { findingAt } from './finding-at.js';

const traditional: ReadonlySet<string> = /* @__PURE__ */ new Set(tellingTraditional);

/**
 * The 5,401 characters of Big5's first level, which Traditional text is mostly made of: 里, 台, 群 and 干 are among them,
 * though OpenCC has another traditional character for each.
 */
function frequentInBig5(): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const characters = new Set<string>();
  for (let lead = 0xa4; lead <= 0xc6; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail > 0x7e && trail < 0xa1) continue;
      if (lead === 0xc6 && trail > 0x7e) continue;
      characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  return characters;
}

function onlySimplified(): ReadonlySet<string> {
  const frequent = frequentInBig5();
  return new Set([...tellingSimplified].filter((character) => !frequent.has(character)));
}

/** Characters that no Traditional text has: 达, but not 里. */
const simplified: ReadonlySet<string> = /* @__PURE__ */ onlySimplified();

/** Words that keep a character in Simplified text which is written otherwise elsewhere: 乾 is 干 but in reign names. */
const keptTraditional = ['乾隆', '乾陵', '乾县', '乾安', '康乾', '瞭望', '璿', '哪吒'];

/** Characters that the names of persons keep in Simplified text: 李乾龙, 黄暐瀚. */
const keptInNames = /[乾暐晛]/g;

/** A middle dot that is not `·`, or one at an edge, doubled, or beside a blank. */
const oddDot = /[‧•・∙．⋅･]|^·|·$|··|\s·|·\s/u;

/** A blank beside a Chinese character. */
const oddBlank = /\p{Script=Han}\s|\s\p{Script=Han}/u;

const oddEnglish = /^\s|\s$|\s\s|[，。；：（）“”‘’\p{Script=Han}]/u;
const notPlain = /[^\x20-\x7e]/;

function charactersOf(text: string, script: ReadonlySet<string>): string {
  return [...text].filter((character) => script.has(character)).join('');
}

/**
 * Forms of a rendering in the wrong script. 涂, 冲, 淀 and 恒 are characters of their own in names (涂醒哲, 陳冲, 海淀, 恒生); 温,
 * 户, 兑, 税, 脱, 蜕, 悦, 卧 and 葱 are usual in Hong Kong, too.
 */
function scriptOf(entry: Entry, { text, region }: Rendering): readonly Finding[] {
  if (region === 'TW' || region === 'HK') {
    const odd = charactersOf(
      text.replace(region === 'HK' ? /[涂冲淀恒温户兑税脱蜕悦卧葱]/g : /[涂冲淀恒]/g, ''),
      simplified,
    );
    const cell = region.toLowerCase();
    const message = `“${text}” in ${cell} has the Simplified ${odd}; ${cell} is written in Traditional characters`;
    return odd === '' ? [] : [findingAt(entry, `simplified-in-${cell}`, message)];
  }
  const odd = charactersOf(
    keptTraditional.reduce(
      (rest, word) => rest.replaceAll(word, ''),
      entry.type === 'person' ? text.replace(keptInNames, '') : text,
    ),
    traditional,
  );
  const message = `“${text}” in zh has the Traditional ${odd}; zh is written in Simplified characters`;
  return odd === '' ? [] : [findingAt(entry, 'traditional-in-zh', message)];
}

/**
 * How the forms of an entry are written: the script of each column, interpuncts (`·` between two parts, nothing else),
 * blanks, and English in plain letters first.
 *
 * @example 俾斯麦拉・汗 is `odd-interpunct`: write 俾斯麦拉·汗.
 */
export function writtenForms(entry: Entry): readonly Finding[] {
  const findings = entry.zh.flatMap((rendering) => {
    const { text } = rendering;
    const dot = oddDot.test(text)
      ? [findingAt(entry, 'odd-interpunct', `“${text}”: write one · between two parts`)]
      : [];
    const blank = oddBlank.test(text) ? [findingAt(entry, 'odd-blank', `“${text}” has a blank in its Chinese`)] : [];
    return [...scriptOf(entry, rendering), ...dot, ...blank];
  });
  const english = entry.english
    .filter(({ text }) => oddEnglish.test(text))
    .map(({ text }) => findingAt(entry, 'odd-english', `“${text}” has Chinese marks or stray blanks`));
  const accented = notPlain.test(entry.en)
    ? [findingAt(entry, 'accented-english', `“${entry.en}” is preferred; the form in plain letters comes first`)]
    : [];
  return [...findings, ...english, ...accented];
}
