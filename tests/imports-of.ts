import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One import of a source file: which file, what it imports, and whether only types. */
export interface FoundImport {
  readonly file: string;
  readonly specifier: string;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All imports of a text of TypeScript, in order. */
export function specifiersIn(text: string): readonly string[] {
  return [...text.matchAll(importPattern)].flatMap((match) =>
    match.slice(1, 5).filter((specifier) => specifier !== undefined),
  );
}

/** All imports of the TypeScript files below a folder; tests only when asked for. */
export function importsOf(folder: string, { tests }: { readonly tests: boolean }): readonly FoundImport[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.ts'))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => tests || !/\.test\.ts$|[\\/]fixtures[\\/]/.test(path))
    .flatMap((path) =>
      specifiersIn(readFileSync(path, 'utf8')).map((specifier) => ({ file: relative(folder, path), specifier })),
    );
}
