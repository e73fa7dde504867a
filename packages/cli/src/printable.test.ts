import { expect, test } from 'vitest';
import { printable } from './printable.js';

test.each([
  ['', ''],
  ['喀布尔 𠮷 é', '喀布尔 𠮷 é'],
  ['红\u001b[31m', '红\ufffd[31m'],
  ['一\r\n二\t三\u0000', '一\ufffd\ufffd二\ufffd三\ufffd'],
  ['\u007f\u0080\u009b\u00a0', '\ufffd\ufffd\ufffd\u00a0'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
