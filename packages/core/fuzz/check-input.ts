import { parseArticle } from '../src/parse-article.js';
import { articleFaults } from './check-article.js';
import type { FuzzInput } from './inputs.js';

/** Longer than this for one input is a fault, in milliseconds. */
const slow = 1000;

function faultsOnce({ text, fileName }: FuzzInput, again: boolean): readonly string[] {
  const options = fileName === undefined ? {} : { fileName };
  try {
    const article = parseArticle(text, options);
    const faults = article.source === text ? articleFaults(article) : ['the source is not kept'];
    // A parser that keeps anything from one text to the next would give something else.
    if (!again || JSON.stringify(parseArticle(text, options)) === JSON.stringify(article)) return faults;
    return [...faults, 'another article the second time'];
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/**
 * What is wrong with the article that an input gives, one line each: an exception, a broken promise, more than a second.
 * A slow one is timed again, because a loaded machine is no fault. `again` parses twice and compares.
 */
export function inputFaults(input: FuzzInput, again: 'once' | 'twice' = 'once'): readonly string[] {
  let best = Number.POSITIVE_INFINITY;
  let faults: readonly string[] = [];
  for (let attempt = 0; attempt < 3 && best > slow; attempt += 1) {
    const before = performance.now();
    faults = faultsOnce(input, again === 'twice');
    best = Math.min(best, performance.now() - before);
  }
  return best > slow ? [...faults, `takes ${Math.round(best)} ms`] : faults;
}

/** A fault without its numbers and words, so that the same one in another text is known again. */
export const kindOf = (fault: string): string => fault.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '').slice(0, 60);

/** The shortest text that can be cut out of an input and still has the first of its faults. */
export function shortestFaulty(input: FuzzInput): FuzzInput {
  const [first] = inputFaults(input, 'twice');
  if (first === undefined) return input;
  const kind = kindOf(first);
  const deadline = performance.now() + 10_000;
  let { text } = input;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length; ) {
      if (performance.now() > deadline) return { ...input, text };
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (inputFaults({ ...input, text: shorter }, 'twice').some((fault) => kindOf(fault) === kind)) text = shorter;
      else at += size;
    }
  }
  return { ...input, text };
}
