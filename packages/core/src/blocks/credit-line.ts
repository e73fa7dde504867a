/** Who works on a text besides those who write it, as {@link furnitureLine} writes it. */
const role =
  /^(?:责任|执行|本期|本文|本版|网页|值班|实习|图片|视觉|核稿|新媒体|主笔|栏目|首席|外文|中文|特约|微信|文字|视频|每经)?(?:编辑|责编|网编|美编|编译|译者|发稿|翻译|译文|校对|审核|审校|审读|核稿|监制|终审|统筹|排版|值班|初审|复审|主编|剪辑|编审|出品人?)$/;

/** A person, a name in Latin letters or a desk. */
const holder = [
  /^[\p{Script=Han}]{2,5}$/u,
  /^[\p{Script=Han}]{1,8}[·•‧][\p{Script=Han}·•‧]{1,12}$/u,
  /^[\p{Script=Latin}\d._@'’#-]{1,30}$/u,
  /^[\p{Script=Han}]{2,12}(?:网|社|报|台|号|部|组|室|中心|工作室|实验室)[#]?$/u,
  /^[\p{Script=Han}]{2,4}[_#][\p{Script=Latin}\d_]{0,16}$/u,
];

/** Signs of a desk inside a longer line of signatures: …报道 责编：嘉远 网编：瑞哲. */
const inside = [/(?:责任编辑|[责网]编) ?[:：]/, /责编 \p{Script=Han}{2}/u];

/**
 * Tells whether a line, as `furnitureLine` writes it, names those who edited, translated or checked the text and says
 * nothing else: every word is a role or can be a name. Linear.
 *
 * @example 「编辑 张磊 校对 赵琳」 is one, 「翻译：这个词在普什图语里是“学生”的意思。」 is none.
 */
export function isCreditLine(line: string, { isHeading }: { readonly isHeading: boolean }): boolean {
  if (line.length > 80) return false;
  if (inside.some((pattern) => pattern.test(line))) return true;
  if (/^纠错(?:$|[\]】])/.test(line)) return true;
  // A crosshead such as 「翻译 与背叛」 has no colon.
  if (isHeading && !/[:：/／|｜]/.test(line)) return false;
  const end = line.endsWith('。') ? line.length - 1 : line.length;
  const words = line.slice(0, end).split(/[\s:：/／|｜︱、，,；;&（）()]+/u);
  const first = words[0] ?? '';
  if (!role.test(first) || (words.length === 1 && line.length === first.length)) return false;
  // 「翻译，一个消失的职业」: what follows a role is no part of a sentence.
  if (/^[，、。]/.test(line.slice(first.length))) return false;
  return words.every((word) => word === '' || role.test(word) || holder.some((pattern) => pattern.test(word)));
}
