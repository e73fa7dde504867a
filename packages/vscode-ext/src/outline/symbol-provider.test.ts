import type { ArticleSymbol } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { detailOf, labelOf } from './symbol-provider.js';

const symbol = (more: Partial<ArticleSymbol>): ArticleSymbol => ({
  role: 'name',
  name: '多哈',
  detail: '',
  start: 0,
  end: 2,
  selection: { start: 0, end: 2 },
  children: [],
  ...more,
});

describe('detailOf', () => {
  test.each<readonly [string, Partial<ArticleSymbol>]>([
    ['Doha ×5', { detail: 'Doha ×5' }],
    ['', { role: 'title' }],
    ['lead', { role: 'lead' }],
    ['quotation', { role: 'quotation' }],
    ['quotation', { role: 'quotation', speaker: '法哈迪' }],
    ['Farhadi', { role: 'quotation', speaker: '法哈迪', detail: 'Farhadi' }],
    ['dateline, 2021-08-14', { role: 'dateline', name: '（观察者网 讯）', detail: '2021-08-14T17:55:32Z' }],
    ['dateline', { role: 'dateline', name: '2021-08-14T17:55:32Z', detail: '2021-08-14T17:55:32Z' }],
    ['dateline', { role: 'dateline' }],
  ])('%s', (detail, more) => {
    expect(detailOf(symbol(more))).toBe(detail);
  });
});

describe('labelOf', () => {
  test.each<readonly [string, Partial<ArticleSymbol>]>([
    ['多哈', {}],
    ['法哈迪：“多哈”', { role: 'quotation', speaker: '法哈迪' }],
    ['“多哈”', { role: 'quotation' }],
    ['Persons', { role: 'name-type', type: 'person', name: 'person' }],
    ['Names', { role: 'names', name: 'names' }],
    ['caption', { role: 'caption', name: ' ' }],
  ])('%s', (label, more) => {
    expect(labelOf(symbol(more))).toBe(label);
  });
});
