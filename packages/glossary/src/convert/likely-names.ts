import { sounds } from '../match/sound-characters.js';

/** A part of a text: UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Of those, the ones that hardly ever stand in an ordinary word. */
const onlySounds = new Set('埃鲍彼蒂弗赫霍佩珀莉琳娜姆涅缪茹瑟莎丝兹蒲娅锡逊'.split(''));

/** Characters whose conversion depends on the word, and which are themselves in a name. */
const uncertain = /[里范胡布岳]/;

const surname = '[于余范岳游]';
const title =
  '(?:先生|女士|教授|博士|记者|作家|导演|演员|歌手|选手|主播|主持人|总裁|董事长|经理|主席|主任|书记|部长|省长|市长|县长|局长|司长|院长|校长|所长|会长|团长|将军|上将|中将|少将|司令|政委|大使|律师|委员|代表|专家|学者|同学|老师|医生|发言人|负责人|嫌犯|被告)';
/** A title before, or what only persons do behind. */
const personBefore = new RegExp(
  `${title}(${surname}\\p{Script=Han}{1,2}?)(?=[\\p{P}\\s]|$|[说称在和与及表认指介透的也还将曾已是为对向出饰主参])`,
  'gu',
);
const personBehind = new RegExp(
  `(?<=[\\p{P}\\s]|^)(${surname}\\p{Script=Han}{1,2}?)(?=${title}|表示|说|称[，：“]|认为|指出|介绍|透露|告诉|饰演|主演|出任|担任|出生)`,
  'gu',
);
/** One of a list of names: 、范长龙、. */
const personInList = new RegExp(
  `(?<=[、（(“「《])(${surname}\\p{Script=Han}{2})(?=[、）)”」》。和与及]|以及|等|前往|出席)`,
  'gu',
);
/** Words that begin with a surname's character. */
const noSurname =
  /^(?:于[是此其周今昨明去前当本上下同日月年星近会北南东西各十一二三四五六七八九\d]|余下|余额|余波|余震|余地|余年|余人|余名|余个|余万|余亿|范围|范例|范畴|范本|范文|范式|范县|游[客行戏泳说击览艇轮牧离玩记资民走标历]|岳父|岳母|岳家|岳阳)/;

function* runs(text: string): Generator<TextSpan> {
  for (let start = 0; start < text.length; ) {
    if (!sounds.has(text.charAt(start))) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < text.length && (sounds.has(text.charAt(end)) || /[·‧•]/.test(text.charAt(end)))) end += 1;
    yield { start, end };
    start = end;
  }
}

/**
 * Where a text very likely holds a name that no glossary gave, and a conversion by words would damage it: three or more
 * characters of sound in a row, one of them 里, 范, 胡, 布 or 岳 (胡鲁西, 范德比尔特), two when one of them stands in
 * no other words (佩里), and persons called 于, 余, 范, 岳 or 游 beside a title or a verb of persons (于文文饰演). In order, without
 * overlaps. Text in Simplified characters. Linear.
 *
 * @example likelyNames('部长胡鲁西说') // [{ start: 2, end: 5 }]
 */
export function likelyNames(text: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const { start, end } of runs(text)) {
    const run = text.slice(start, end);
    if (!uncertain.test(run)) continue;
    const alone = [...run].some((character) => onlySounds.has(character));
    if (run.length >= 3 || (run.length === 2 && alone)) found.push({ start, end });
  }
  for (const pattern of [personBefore, personBehind, personInList]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (!noSurname.test(name)) found.push({ start, end: start + name.length });
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let behind = 0;
  return found.filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}
