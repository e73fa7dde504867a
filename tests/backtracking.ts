import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { check } from 'recheck';

/** What is known of how the time of a regular expression grows with its input. */
export type Backtracking =
  | { readonly verdict: 'linear' }
  | { readonly verdict: 'super-linear' | 'unknown'; readonly why: string };

/** A repetition of at least so many is as good as one without end. */
const many = 100;

/** Where the expression asks for what an automaton cannot hold, a character stands that no source uses. */
const asked = '\ue000';

/** Where in the tree a node stands: how often what is around it repeats it, and whether without end. */
interface Around {
  readonly times: number;
  readonly endless: boolean;
}

const outside: Around = { times: 1, endless: false };

/** A form that recheck can decide, and whether it is linear on sight. */
interface Form {
  readonly text: string;
  readonly plain: boolean;
}

const single: ReadonlySet<string> = new Set(['Character', 'CharacterSet', 'CharacterClass']);

/**
 * The expression, and each look-around in it, in a form that recheck decides by automata, which is a proof and takes
 * milliseconds; its other way is to try inputs, which is neither. Counts are made small ({2,8} is {1,2}), for only
 * what repeats without end makes time grow faster than the input; ranges that reach a hundred, counting those around
 * them, are taken as without end. A look-around or a back-reference is a character that must be there, so that all
 * before it can still fail; within an endless repetition it may be absent, so that no way through is lost.
 *
 * Plain is what repeats nothing without end, for then the time at each place has a bound; and what is tried at one place
 * alone and repeats one class of characters once, for then that bound counts once for each of its lengths.
 */
function automatonForms(source: string, flags: string): readonly Form[] {
  const forms: Form[] = [];
  let endless: AST.Quantifier[] = [];

  const joined = (nodes: readonly AST.Alternative[], around: Around): string =>
    nodes.map(({ elements }) => elements.map((element) => form(element, around)).join('')).join('|');
  const ask = (around: Around): string => (around.endless ? `${asked}?` : asked);

  function add(nodes: readonly AST.Alternative[], anchored: boolean, write: (text: string) => string): void {
    const before = endless;
    endless = [];
    const text = write(joined(nodes, outside));
    const [first, second] = endless;
    const plain = first === undefined || (anchored && second === undefined && single.has(first.element.type));
    forms.push({ text, plain });
    endless = before;
  }

  function form(node: AST.Element, around: Around): string {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return `(?:${joined(node.alternatives, around)})`;
      case 'Assertion':
        if (node.kind === 'lookahead') add(node.alternatives, true, (text) => `^(?:${text})${asked}`);
        else if (node.kind === 'lookbehind') add(node.alternatives, false, (text) => `(?:${text})${asked}`);
        else return node.raw;
        return ask(around);
      case 'Backreference':
        return ask(around);
      case 'Quantifier':
        return quantified(node, around);
      default:
        return node.raw;
    }
  }

  function quantified(node: AST.Quantifier, around: Around): string {
    const { element, min, max } = node;
    const lazy = node.greedy ? '' : '?';
    if (max <= 1) return `${form(element, around)}{${min},${max}}${lazy}`;
    const inner = { ...around, times: around.times * max };
    if (min === max) return `${form(element, inner)}{2}`;
    if (inner.times < many) return `${form(element, inner)}{${Math.min(min, 1)},2}${lazy}`;
    // Within a count it stands there more than once.
    endless.push(...(around.times > 1 ? [node, node] : [node]));
    return `${form(element, { times: 1, endless: true })}${min === 0 ? '*' : '+'}${lazy}`;
  }

  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const { alternatives } = parser.parsePattern(source, 0, source.length, unicode);
  const begins = alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start');
  add(alternatives, begins && !flags.includes('m'), (text) => text);
  return forms;
}

/**
 * Says whether a regular expression may take more than linear time on some input, wherever in it a match is sought.
 *
 * @example `\s+$` is super-linear: 马里, many blanks and a full stop.
 */
export async function backtrackingOf(source: string, flags: string): Promise<Backtracking> {
  for (const { text, plain } of automatonForms(source, flags)) {
    if (plain) continue;
    const found = await check(text, flags.replace(/[dgy]/g, ''), { checker: 'automaton', timeout: 60_000 });
    if (found.status === 'vulnerable')
      return { verdict: 'super-linear', why: `${found.complexity.summary}, decided as ${text}` };
    if (found.status === 'unknown') return { verdict: 'unknown', why: `${found.error.kind}, decided as ${text}` };
  }
  return { verdict: 'linear' };
}
