import { fold } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';

/** What companies of one line of business have in their registered names between the name and its legal form. */
const business =
  '(?:数字|数位|数码|信息|资讯|网络|网路|通信|通讯|电子|科技|技术|国际|投资|实业|汽车|医药|生物|能源|半导体|服务|控股|集团|股份|有限|责任){0,6}';
/** 公司 alone is a common noun behind most names (华为公司), and part of those of airlines and groups. */
const legalForm = new RegExp(`^(?:${business}公司|集团(?!军)|控股(?!股东|权))`);
const needsForm = /(?:航空|集团)$/;

/** The most characters of a legal form that are looked at. */
const longest = 16;

/** Whether the name is an organization that may be a company; a ministry or a party is none. */
const mayBeCompany = ({ answer }: FoundName, text: string): boolean =>
  (answer.type === 'org' || answer.type === 'media') &&
  answer.status !== 'guess' &&
  !/[部院署局会厅委党军处]$/.test(text);

/**
 * Stretches the names of companies over the legal form behind them, which English leaves out: 海康威視|數位技術股份有限公司
 * is Hikvision. Gives all names, in order. Linear.
 */
export function withLegalForms(source: string, names: readonly FoundName[]): readonly FoundName[] {
  const text = fold(source);
  return names.map((name, index) => {
    const { start, end } = name;
    if (!mayBeCompany(name, text.slice(start, end))) return name;
    const [form] = legalForm.exec(text.slice(end, end + longest)) ?? [];
    const next = names[index + 1]?.start ?? text.length;
    const isNoun = form === '公司' && !needsForm.test(text.slice(start, end));
    return form === undefined || isNoun || end + form.length > next ? name : { ...name, end: end + form.length };
  });
}
