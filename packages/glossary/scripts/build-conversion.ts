import { mkdirSync, writeFileSync } from 'node:fs';
import { compileConversion } from '../src/convert/compile-conversion.js';
import { openccGroups } from '../src/convert/opencc.js';

/** Compiles OpenCC's dictionaries into `dist/conversion.bin`. */
const dist = new URL('../dist/', import.meta.url);
const bytes = compileConversion(openccGroups());
mkdirSync(dist, { recursive: true });
writeFileSync(new URL('conversion.bin', dist), bytes);
console.log(`conversion.bin: ${Math.round(bytes.length / 1000)} kB`);
