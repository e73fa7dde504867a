import { parseDate } from '../metadata/dates.js';

/** Words that say what a time is the time of, as {@link furnitureLine} writes them. */
const labels =
  /(?:最后|最近|首次|本文)?(?:发布|发表|刊登|刊发|更新|建立|创建|出版|发稿|播出|修订|上传)(?:时间|日期|于|在)?[:：]?|(?:last )?(?:published|updated|posted)(?: (?:on|at))?[:：]?|^(?:时间|日期)[:：]/g;

/** What is left of dates and times without their digits. */
const units =
  /星期[一二三四五六日天]|周[一二三四五六日]|上午|下午|晚上|凌晨|中午|北京时间|香港时间|台北时间|gmt|utc|hkt|cst|[ap]m/g;

const relative = [
  /^(?:约|大约)? ?\d{1,3} ?(?:秒钟?|分钟|分|小时|天|日|周|个?星期|个月|年)之?前$/,
  /^刚刚$/,
  /^(?:昨天|今天|前天|昨日|今日|前日) ?\d{1,2}[:：]\d{2}$/,
  /^(?:an?|\d{1,3}) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/,
  /^(?:yesterday|today),?(?: at)? \d{1,2}:\d{2}$/,
];

const clock = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?: ?[ap]m)?$/;

/**
 * Tells whether a line, as `furnitureLine` writes it, says when the text appeared and nothing else: 24分钟前,
 * 昨天 14:05, 建立时间14:05更新时间16:20, 2021年8月3日 星期二. Linear.
 */
export function isTimeLine(line: string): boolean {
  if (line.length > 60) return false;
  if (relative.some((pattern) => pattern.test(line)) || clock.test(line)) return true;
  if (!/\d/.test(line)) return false;
  const bare = line.replace(labels, ' ');
  const labelled = bare !== line;
  if (!/^[\d\s年月日号时分秒:：./,，()（）+|tz-]+$/.test(bare.replace(units, ' '))) return false;
  if (labelled) return /\d{1,2}[:：月./-]\d/.test(bare) || /\d{1,2}日/.test(bare);
  return parseDate(line) !== undefined || /\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2}/.test(bare);
}
