/**
 * Articles that mean harm: they try to run, to inject, to exhaust. Each also holds the plain sentence below.
 */

/** A sentence whose names have to be found whatever stands around it. */
const plain = '俄罗斯外交部长谢尔盖·拉夫罗夫在莫斯科会见了塔利班代表团。';

/** What a hover must neither run nor show as a link or a picture. */
const injection =
  '[quit](command:workbench.action.quit) <img src="https://example.org/x.png" onerror="ran()"> **bold**';

/** @type {Readonly<Record<string, string>>} */
export const hostileArticles = {
  'runs-front-matter.md': `---js\n{ title: (globalThis.ran = true, '多哈') }\n---\n\n${plain}\n`,
  'injects-in-gloss.md': `阿富汗驻华大使卡伊姆（${injection}）说，${plain}\n\n${plain.replace('拉夫罗夫', `拉夫罗夫（${injection}）`)}\n`,
  'runs-script.html': `<!DOCTYPE html><title>莫斯科</title><script>globalThis.ran = true</script><iframe src="https://example.org/"></iframe><p>${plain}</p>\n`,
  'nests-deeply.html': `<p>${plain}</p>${'<div>'.repeat(10_000)}${plain}${'</div>'.repeat(10_000)}\n`,
  'nests-quotes.md': `${plain}\n\n${'> '.repeat(5000)}${plain}\n`,
  'has-one-long-line.md': `${plain.repeat(5000)}\n`,
  'repeats-brackets.md': `${plain}\n\n${'[（'.repeat(20_000)}\n`,
  'has-odd-characters.md': `\uFEFF${plain}\r\n\r\n\u0001\u202E𠮷\u0301\uFFFD${'\u200B'.repeat(1000)}${plain}\r\n`,
};
