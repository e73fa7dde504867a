import { readFileSync } from 'node:fs';
import { parseArticle } from '@core';
import { createGlossary, readGlossary } from '@glossary';

// A tool of this repository, as others write it: it prints the title of an article and the names of a small glossary in it.
const [articleFile = '', glossaryFile = ''] = process.argv.slice(2);
const article = parseArticle(readFileSync(articleFile, 'utf8'), { fileName: articleFile });
const { entries } = readGlossary(readFileSync(glossaryFile, 'utf8'), { fileName: glossaryFile, layer: 'user' });
const glossary = createGlossary([{ name: 'user', entries }]);
const names = article.blocks.flatMap(({ text }) => glossary.findAll(text)).map(({ readings }) => readings[0]?.entry.en);
process.stdout.write(`${article.metadata.title?.value}: ${names.length} ${[...new Set(names)].join(', ')}\n`);
