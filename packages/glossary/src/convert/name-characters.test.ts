import { describe, expect, test } from 'vitest';
import { loadConversion } from './conversion-node.js';
import { convertNameCharacters, convertNameWords } from './name-characters.js';

const conversion = await loadConversion();
const taiwan = conversion.converter('s2tw');

describe('convertNameWords', () => {
  test.each([
    ['俄乌冲突', '俄烏衝突'],
    ['总干事办公室', '總幹事辦公室'],
    ['反右派斗争', '反右派鬥爭'],
    ['标准报', '標準報'],
    ['战后重建委员会', '戰後重建委員會'],
    ['台湾大学', '台灣大學'],
    ['范德比尔特大学', '范德比爾特大學'],
    ['里昂信贷银行', '里昂信貸銀行'],
    ['制造业协会', '製造業協會'],
    ['乌干达人民国防军', '烏干達人民國防軍'],
  ])('%s is %s', (name, written) => {
    expect(convertNameWords(name, 's2tw', taiwan)).toBe(written);
  });
});

describe('convertNameCharacters', () => {
  test.each([
    ['范长龙', '范長龍'],
    ['于和伟', '于和偉'],
    ['斗湖', '斗湖'],
    ['冲绳', '沖繩'],
    ['布里斯班', '布里斯班'],
  ])('%s is %s', (name, written) => {
    expect(convertNameCharacters(name, 's2tw', taiwan)).toBe(written);
  });
});
