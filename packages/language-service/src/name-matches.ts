import type { Glossary, GlossaryMatch } from '@yiming/glossary';
import { cutsWord, touchesMiddleDot } from './word-cuts.js';

/** A body's name that goes on with 长 is its head's title: 俄罗斯外交部长 is no ministry. 长期 and the like are other words. */
const bodyEnd = /[部院署局会會省府厅廳委]$/;
const headOfBody = /^[长長](?!期|久|年|达|達|时|時|途|征)/;

/**
 * Finds the names of a text as a reader takes them: leftmost-longest, but never cut out of an ordinary word or of a
 * longer dotted name, and where a body's name is the first part of a title, the names within it instead (俄罗斯 in
 * 俄罗斯外交部长). Linear.
 */
export function nameMatches(text: string, glossary: Glossary): readonly GlossaryMatch[] {
  const cuts = cutsWord(text);
  return glossary.findAll(text).flatMap((match): readonly GlossaryMatch[] => {
    const { start, end, readings } = match;
    const isTitle = bodyEnd.test(text.slice(start, end)) && headOfBody.test(text.slice(end, end + 2));
    if (isTitle && readings.every(({ entry }) => entry.type !== 'title')) {
      const within = glossary.findAll(text.slice(start, end - 1));
      return within.map((part) => ({ ...part, start: start + part.start, end: start + part.end }));
    }
    if (cuts(start, end)) return [];
    if (!touchesMiddleDot(text, start, end)) return [match];
    const whole = readings.filter(({ rendering }) => rendering.kind !== 'short');
    return whole.length === 0 ? [] : [{ ...match, readings: whole }];
  });
}
