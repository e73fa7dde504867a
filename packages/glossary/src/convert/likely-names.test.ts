import { describe, expect, test } from 'vitest';
import { likelyNames } from './likely-names.js';

const named = (text: string): readonly string[] => likelyNames(text).map(({ start, end }) => text.slice(start, end));

describe('likelyNames', () => {
  test.each([
    ['部长胡鲁西说', '胡鲁西'],
    ['州长佩里出席', '佩里'],
    ['范德比尔特家族', '范德比尔特'],
    ['俄罗斯克里姆林宫', '罗斯克里姆林'],
    ['总统扎里夫访问', '扎里夫'],
    ['歌手于文文饰演女主角', '于文文'],
    ['于文文饰演女主角', '于文文'],
    ['中央军委副主席范长龙在北京', '范长龙'],
    ['演员岳云鹏。', '岳云鹏'],
    ['发言人余明说', '余明'],
    ['前主席游家富表示', '游家富'],
    ['李昭平、游家富前往致意', '游家富'],
    ['出席的有王毅、范长龙、李强。', '范长龙'],
  ])('%s: %s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  test.each([
    '会谈于周三在北京举行',
    '关于西亚局势',
    '位于喀布尔',
    '对于文化产业的影响',
    '他们在家里说话',
    '这里有二十余人',
    '规范市场，扩大范围',
    '于是代表说',
    '公布名单，发布消息',
    '心里很乱，城里很静',
    '岳父说',
    '发言人于周三表示',
    '部长于当天称，会谈结束',
    '代表于会后说',
    '记者游行说',
    '代表游说各方',
    '主席余下的任期',
    '',
  ])('%s holds none', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('takes linear time', () => {
    expect(likelyNames('里'.repeat(200_000))).toEqual([{ start: 0, end: 200_000 }]);
    expect(likelyNames('佩里的'.repeat(20_000))).toHaveLength(20_000);
  });
});
