import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from '@babel/parser';

/** A regular expression in a source file; `source` is `undefined` when it is put together from what only a run knows. */
export interface FoundRegExp {
  readonly file: string;
  readonly line: number;
  /** As it is written. */
  readonly written: string;
  readonly source: string | undefined;
  readonly flags: string;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

interface Module {
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly lookUp: (name: string) => SyntaxNode | undefined;
  readonly importOf: (name: string) => { readonly path: string; readonly name: string } | undefined;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
const nodeOf = (value: unknown): SyntaxNode | undefined => (isNode(value) ? value : undefined);
const nodesOf = (value: unknown): readonly SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function allNodes(root: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    for (const [key, value] of Object.entries(node)) {
      if (!/comments$/i.test(key)) waiting.push(...(Array.isArray(value) ? value : [value]).filter(isNode));
    }
  }
  return found;
}

function readModule(text: string, path: string): Module {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  const root: unknown = program;
  const nodes = isNode(root) ? allNodes(root) : [];
  const constants = new Map<string, SyntaxNode | undefined>();
  const imports = new Map<string, { readonly path: string; readonly name: string }>();
  for (const node of nodes) {
    if (node.type === 'VariableDeclaration') {
      for (const declarator of nodesOf(node['declarations'])) {
        const name = textOf(nodeOf(declarator['id'])?.['name']);
        // A name that is declared twice is left unknown.
        constants.set(name, constants.has(name) || node['kind'] !== 'const' ? undefined : nodeOf(declarator['init']));
      }
    }
    const from = node.type === 'ImportDeclaration' ? textOf(nodeOf(node['source'])?.['value']) : '';
    if (!from.startsWith('.')) continue;
    for (const specifier of nodesOf(node['specifiers'])) {
      const name = textOf(nodeOf(specifier['imported'])?.['name']);
      const place = join(dirname(path), from.replace(/\.js$/, '.ts'));
      imports.set(textOf(nodeOf(specifier['local'])?.['name']), { path: place, name });
    }
  }
  return { text, nodes, lookUp: (name) => constants.get(name), importOf: (name) => imports.get(name) };
}

/** The text that an expression always has; a regular expression gives its source. `undefined` when only a run knows. */
function constantText(node: SyntaxNode | undefined, module: Module, depth = 0): string | undefined {
  if (node === undefined || depth > 20) return undefined;
  const known = (value: unknown): string | undefined => constantText(nodeOf(value), module, depth + 1);
  if (node.type === 'StringLiteral') return textOf(node['value']);
  if (node.type === 'RegExpLiteral') return textOf(node['pattern']);
  if (node.type === 'TSAsExpression') return known(node['expression']);
  if (node.type === 'BinaryExpression' && node['operator'] === '+') {
    const [left, right] = [known(node['left']), known(node['right'])];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (node.type === 'TemplateLiteral') {
    const values = nodesOf(node['expressions']).map(known);
    if (values.includes(undefined)) return undefined;
    const quasis = nodesOf(node['quasis']).map(({ value }) =>
      typeof value === 'object' && value !== null && 'cooked' in value ? textOf(value.cooked) : '',
    );
    return quasis.map((quasi, index) => quasi + (values[index] ?? '')).join('');
  }
  if (node.type !== 'Identifier') return undefined;
  const name = textOf(node['name']);
  const imported = module.importOf(name);
  if (imported === undefined) return known(module.lookUp(name));
  if (!existsSync(imported.path)) return undefined;
  const other = readModule(readFileSync(imported.path, 'utf8'), imported.path);
  return constantText(other.lookUp(imported.name), other, depth + 1);
}

/** All regular expressions of a text of TypeScript: literals, and what is given to `RegExp`. `path` is for its imports. */
export function regExpsIn(text: string, path = ''): readonly FoundRegExp[] {
  const module = readModule(text, path);
  return module.nodes.flatMap((node): readonly FoundRegExp[] => {
    const place = { file: path, line: node.loc.start.line, written: text.slice(node.start, node.end) };
    if (node.type === 'RegExpLiteral')
      return [{ ...place, source: textOf(node['pattern']), flags: textOf(node['flags']) }];
    const called = node.type === 'NewExpression' || node.type === 'CallExpression' ? nodeOf(node['callee']) : undefined;
    if (called?.['name'] !== 'RegExp') return [];
    const [source, flags] = nodesOf(node['arguments']);
    const knownFlags = flags === undefined ? '' : constantText(flags, module);
    return [
      {
        ...place,
        source: knownFlags === undefined ? undefined : constantText(source, module),
        flags: knownFlags ?? '',
      },
    ];
  });
}

/** All regular expressions of the TypeScript files below a folder, tests left out; files are named from `root`. */
export function regExpsBelow(folder: string, root: string): readonly FoundRegExp[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.ts'))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => !/\.test\.ts$|[\\/]fixtures[\\/]|[\\/]test-[\w-]+\.ts$/.test(path))
    .sort()
    .flatMap((path) =>
      regExpsIn(readFileSync(path, 'utf8'), path).map((found) => ({
        ...found,
        file: relative(root, path).replaceAll('\\', '/'),
      })),
    );
}
