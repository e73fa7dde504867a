import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/**
 * Where the names that tools in this repository import point to: straight to the sources, so that tests need no build.
 * The same table stands in `tsconfig.base.json` for the type checker, esbuild and tsx.
 */
export const sourceAliases: { readonly find: RegExp; readonly replacement: string }[] = [
  { find: /^@core$/, replacement: source('core/src/index.ts') },
  { find: /^@glossary$/, replacement: source('glossary/src/index.ts') },
  { find: /^@yiming\/core$/, replacement: source('core/src/index.ts') },
  { find: /^@yiming\/glossary$/, replacement: source('glossary/src/index.ts') },
  { find: /^@yiming\/glossary\/convert$/, replacement: source('glossary/src/convert/index.ts') },
  { find: /^@yiming\/glossary\/edit$/, replacement: source('glossary/src/edit/index.ts') },
  { find: /^@yiming\/glossary\/lookup$/, replacement: source('glossary/src/lookup/index.ts') },
  { find: /^@yiming\/glossary\/pinyin$/, replacement: source('glossary/src/pinyin/read-pinyin.ts') },
  { find: /^@yiming\/glossary\/conversion$/, replacement: source('glossary/src/convert/conversion-node.ts') },
  { find: /^@yiming\/glossary\/recognition$/, replacement: source('glossary/src/knowledge/index.ts') },
  { find: /^@yiming\/glossary\/knowledge$/, replacement: source('glossary/src/knowledge/knowledge-node.ts') },
  { find: /^@yiming\/glossary\/formats$/, replacement: source('glossary/src/formats/index.ts') },
  { find: /^@yiming\/glossary\/builtin$/, replacement: source('glossary/src/builtin/builtin-node.ts') },
  { find: /^@yiming\/language-service$/, replacement: source('language-service/src/index.ts') },
];

/** The vitest settings that every package shares. */
const shared: ViteUserConfig = defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: ['src/**/*.test.ts', '*.test.ts'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    environment: 'node',
    passWithNoTests: false,
    // A guard against hangs alone: machines differ, and a loaded one is no failure.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});

export default shared;
