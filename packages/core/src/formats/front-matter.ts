import matter from 'gray-matter';
import type { Problem } from '../article.js';
import { readTomlFields } from './toml-fields.js';
import { type Field, readYamlFields } from './yaml-fields.js';

/** The front matter of an article, and where its body begins. */
export interface FrontMatter {
  readonly fields: readonly Field[];
  /** Offset of the first character after the closing line. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

const opening =
  /^\ufeff?(?:[ \t\u3000]*\r?\n)*(?:(---)(?=[ \t]*(?:\w[\w+.-]*[ \t]*)?(?:\r?\n|$))|(<!--)(?=ya?ml[ \t]*\r?\n))/;

/** The lines around TOML, as Hugo and Zola write it. */
const openingToml = /^\ufeff?(?:[ \t\u3000]*\r?\n)*(\+\+\+)(?=[ \t]*\r?\n)/;
const closingToml = /\n\+\+\+[ \t]*(?:\r?\n|$)/;

/** The closing line by its mark. */
const closings = { '---': /\n---[ \t]*(?:\r?\n|$)/, '-->': /\n-->[ \t]*(?:\r?\n|$)/ } as const;

/** A line `key = value` right behind the opening, as against a row of plus signs. */
const looksLikeToml = /^\+\+\+[^\n]*\r?\n[ \t]*[\w"'-]+[ \t]*=/;

/** TOML between lines `+++`; text that does not begin so has no front matter. */
function readToml(source: string): FrontMatter {
  const found = openingToml.exec(source);
  if (found === null) return { fields: [], bodyStart: 0, problems: [] };
  const start = found[0].length - 3;
  const rest = source.slice(start);
  const closing = closingToml.exec(rest);
  if (closing === null) {
    const message = 'Front matter opened by +++ is never closed by a line +++; it is read as text.';
    const problem = { code: 'front-matter-unclosed', message, start, end: start + 3 };
    return { fields: [], bodyStart: 0, problems: looksLikeToml.test(rest) ? [problem] : [] };
  }
  const first = rest.indexOf('\n') + 1;
  const header = rest.slice(first, closing.index + 1);
  const read = readTomlFields(header, start + first);
  // Text between two rows of plus signs is text.
  if (read.fields.length === 0 && !looksLikeToml.test(rest)) return { fields: [], bodyStart: 0, problems: [] };
  return { ...read, bodyStart: start + closing.index + closing[0].length };
}

/**
 * Reads front matter; the one importer of gray-matter, closed against its traps: a `---js` header is never run and
 * becomes a problem, blank lines and a byte order mark before the opening are fine, `<!--yml … -->` counts, an opening
 * that is never closed is no front matter, nothing is cached, YAML is read by `yaml` with places, and TOML between lines
 * `+++` counts.
 * Never throws. Linear.
 *
 * @example In `\n---\ntitle: 多哈\n---\n正文` the body starts at 19.
 */
export function readFrontMatter(source: string): FrontMatter {
  const found = opening.exec(source);
  if (found === null) return readToml(source);
  const mark = found[1] ?? found[2] ?? '---';
  const close = mark === '---' ? '---' : '-->';
  const start = found[0].length - mark.length;
  const rest = source.slice(start);
  const problems: Problem[] = [];
  let fields: readonly Field[] = [];
  let raw: string | undefined;
  let language = '';

  const capture = (name: string) => ({
    parse: (text: string): object => {
      raw = text;
      language = name;
      return {};
    },
  });
  const refused = ['js', 'javascript', 'json', 'toml', 'coffee'];
  const engines = Object.fromEntries(['yaml', 'yml', ...refused].map((name) => [name, capture(name)]));
  const closing = closings[close].exec(rest);
  const header = rest.slice(mark.length, closing?.index);
  let content = '';
  try {
    // gray-matter takes quadratic time over blank lines, so a header with a great many of them is cut out here.
    if (/\s{200}/.test(header)) {
      const firstLine = /^[^\n]*/.exec(header)?.[0] ?? '';
      language = firstLine.trim();
      raw = header.slice(firstLine.length);
    } else content = matter(rest, { engines, language: 'yaml', delimiters: [mark, close] }).content;
    // A name such as `constructor` gives gray-matter a reader of its own; it read nothing that counts.
    if (raw === undefined && mark === '---') language = /^[^\r\n]*/.exec(header)?.[0].trim() ?? '';
  } catch (error) {
    // gray-matter throws for a header in a language that it does not know, such as `---php`.
    language = /^[^\r\n]*/.exec(rest.slice(mark.length))?.[0].trim() ?? '';
    raw = undefined;
    if (!(error instanceof Error)) throw error;
  }
  if (closing === null) {
    // A lone `---` at the top is a rule of Markdown; only what looks like fields is worth a word.
    const looksLikeFields = /^[^\n]*\r?\n[ \t]*[A-Za-z_]\w*[ \t]*:/.test(rest);
    if (looksLikeFields) {
      problems.push({
        code: 'front-matter-unclosed',
        message: `Front matter opened by ${mark} is never closed by a line ${close}; it is read as text.`,
        start,
        end: start + mark.length,
      });
    }
    return { fields: [], bodyStart: 0, problems };
  }
  const afterClosing = start + closing.index + closing[0].length;
  const byContent = source.length - content.length;
  // gray-matter gives no offset; its content is the end of the text, unless it found another closing than a whole line.
  const bodyStart =
    content !== '' && source.endsWith(content) && byContent <= afterClosing && byContent > start
      ? byContent
      : afterClosing;

  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    problems.push({
      code: 'front-matter-language',
      message: `Front matter in the language "${language}" is not read, and never run; YAML between lines --- is, and TOML between lines +++.`,
      start,
      end: start + (/^[^\r\n]*/.exec(rest)?.[0].length ?? mark.length),
    });
  } else if (raw !== undefined) {
    const read = readYamlFields(raw, source.indexOf(raw, start + mark.length));
    // Text between two rules of Markdown is text.
    const text = read.problems.find(({ code }) => code === 'front-matter-shape');
    if (text !== undefined) return { fields: [], bodyStart: 0, problems: /^\s*\n\s*\n/.test(raw) ? [] : [text] };
    fields = read.fields;
    for (const problem of read.problems) problems.push(problem);
  }
  return { fields, bodyStart, problems };
}
