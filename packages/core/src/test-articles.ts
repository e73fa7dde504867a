import { readdirSync, readFileSync } from 'node:fs';

const seeds = new URL('../../../seeds/', import.meta.url);
const fixtures = new URL('./fixtures/', import.meta.url);

/** A text to parse and its name, such as `crlf/input.md`. */
export interface TestArticle {
  readonly name: string;
  readonly text: string;
}

/** Every article of the repository's `seeds` folder and of the fixtures. */
export function testArticles(): readonly TestArticle[] {
  return [
    ...readdirSync(seeds).map((name) => new URL(name, seeds)),
    ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
      .filter((name) => /input\.\w+$/.test(name))
      .map((name) => new URL(name.replaceAll('\\', '/'), fixtures)),
  ].map((url) => ({ name: url.pathname.split('/').slice(-2).join('/'), text: readFileSync(url, 'utf8') }));
}
