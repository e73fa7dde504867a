/** What ends the name of a body whose head is called by it and 长. */
const bodyEnd = /[部院署局会會省府厅廳委]$/;
/** 长 that makes a title of a body; words that begin with 长 themselves (长期, 长臂管辖, 长远) are none. */
const head =
  /^[长長](?!期(?![待望盼])|[达達](?:$|[0-9０-９一二三四五六七八九十几幾数數百千近两兩半多])|[久年时時途征臂远遠大城江短跑假足项項廊桥橋沙线線款篇文存处處约約])/;

/** What makes of a ministry its department (司法部门), of a parliament a system (议会民主制). */
const goesOn = /^(?:[门門](?!口)|民主(?![党黨])|制度|主义|主義)/;

/**
 * Tells whether a body's name goes on to something that is no body: 卫生部 in 卫生部门, 议会 in 议会民主制.
 *
 * @example bodyGoesOn('司法部门', 0, 3) // true
 */
export const bodyGoesOn = (text: string, start: number, end: number): boolean =>
  end > start && /[部会會]$/.test(text.slice(end - 1, end)) && goesOn.test(text.slice(end, end + 3));

/**
 * Tells whether a body's name is the first part of its head's title: 俄罗斯外交部 in 俄罗斯外交部长 is no ministry.
 *
 * @example headsBody('外交部长', 0, 3) // true
 */
export const headsBody = (text: string, start: number, end: number): boolean =>
  bodyEnd.test(text.slice(Math.max(start, end - 1), end)) && head.test(text.slice(end, end + 3));
