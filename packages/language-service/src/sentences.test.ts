import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.js';

describe('the sentences of a text', () => {
  const text = '他说。加尼走了！\n谁？';
  const sentences = sentencesOf(text);

  it('counts them from their places', () => {
    expect(sentences.at(0)).toBe(0);
    expect(sentences.at(text.indexOf('。'))).toBe(0);
    expect(sentences.at(text.indexOf('加尼'))).toBe(1);
    expect(sentences.at(text.indexOf('谁'))).toBe(3);
    expect(sentences.at(text.length)).toBe(4);
  });

  it('gives their texts', () => {
    expect(sentences.textOf(0)).toBe('他说');
    expect(sentences.textOf(1)).toBe('。加尼走了');
    expect(sentencesOf('').textOf(0)).toBe('');
  });
});
