import type { ChineseSide, KnownPlaces } from './chinese-side.js';

/** Who a name stands behind: the last words of roles, folded. Offices that a glossary has come with the known titles. */
const role =
  /(?:记者|编辑|主编|作者|作家|教授|博士|学者|专家|顾问|分析师|议员|代表|大使|公使|领事|总统|总理|首相|外相|防长|外长|部长|次长|次卿|司长|局长|厅长|处长|州长|市长|省长|县长|校长|院长|所长|行长|董事长|会长|理事长|社长|团长|秘书长|参谋长|主席|书记|主任|委员|专员|特使|总监|总裁|首席执行官|经理|发言人|创始人|负责人|候选人|领导人|领袖|党魁|律师|法官|检察官|警官|警员|医生|医师|护士|研究员|讲师|助理|科学家|生物学家|经济学家|历史学家|哲学家|理论家|小说家|诗人|导演|演员|歌手|选手|球员|教练|将军|上将|中将|少将|准将|司令|指挥官|上校|中校|少校|官员|职员|成员|队员|学生|同学|农民|乘客|居民|牧师|主教|教宗|国王|王子|公主|亲王|女王|妻子|丈夫|儿子|女儿|父亲|母亲|兄弟|策士|先生|女士|幕僚|提名人|当选人|男子|女子|名叫|叫做|.[员者官师])$/;
/** Particles and the like that stand before a name without belonging to it, folded. */
const particle = /(?:[的和与及跟同对向由被让给在到离从把将称说是、]|以及|包括|比如|例如)$/;

/**
 * Whether a role or form of address ends right before a place. Folded text.
 *
 * @example In 记者狄雨霏, at 狄.
 */
export const isBehindRole = (text: string, side: ChineseSide, at: number): boolean =>
  role.test(text.slice(Math.max(side.start, at - 7), at));

/**
 * The last place up to `limit` where a known name or title of the stretch ends, or else its begin: no person begins before it.
 *
 * @example In 德国总理舒尔茨 with the title 总理, at 舒.
 */
export function floorOf(side: ChineseSide, limit: number, known: KnownPlaces): number {
  for (let at = limit; at > side.start; at -= 1) if (known.titleEndingAt.has(at) || known.nameEnds.has(at)) return at;
  return side.start;
}

/**
 * Whether a name may well begin at a place: behind a title, a role, a known name, a particle, or where the stretch
 * begins behind a mark.
 *
 * @example In 驻华大使卡伊姆 with the title 大使, at 卡.
 */
export function isPause(text: string, side: ChineseSide, at: number, known: KnownPlaces): boolean {
  if (at === side.start) return side.hard;
  return (
    known.titleEndingAt.has(at) ||
    known.nameEnds.has(at) ||
    isBehindRole(text, side, at) ||
    particle.test(text.slice(Math.max(side.start, at - 2), at))
  );
}
