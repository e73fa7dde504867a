// node check-vsix.mjs FILE.vsix: its size, and that it holds these files and no others (no seed, no source, no dependency).
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const file = process.argv[2];
// The glossary of 30,900 entries takes three quarters of it.
const limit = 8_000_000;
const { size } = statSync(file);
const list = "import sys, zipfile\nprint('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))";
const names = execFileSync('python3', ['-c', list, file], { encoding: 'utf8' }).trim().split('\n').sort();
const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD_PARTY_NOTICES',
  'extension/dist/browser.cjs',
  'extension/dist/builtin-glossary.bin',
  'extension/dist/builtin-glossary.json',
  'extension/dist/conversion.bin',
  'extension/dist/name-knowledge.json',
  'extension/dist/suggestions.bin',
  'extension/dist/node.cjs',
  'extension/l10n/bundle.l10n.zh-cn.json',
  'extension/l10n/bundle.l10n.zh-tw.json',
  'extension/media/yiming.svg',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.zh-cn.json',
  'extension/package.nls.zh-tw.json',
  'extension/readme.md',
].sort();
const extra = names.filter((name) => !expected.includes(name));
const missing = expected.filter((name) => !names.includes(name));
console.log(`${file}: ${size} bytes, ${names.length} files`);
if (size > limit) console.log(`larger than ${limit} bytes`);
if (extra.length > 0) console.log(`not expected: ${extra.join(', ')}`);
if (missing.length > 0) console.log(`missing: ${missing.join(', ')}`);
process.exitCode = size > limit || extra.length > 0 || missing.length > 0 ? 1 : 0;
