import { expect, test } from 'vitest';
import { inPlace, northern } from './korean-spelling.js';
import { wadeGiles } from './wade-giles.js';

test.each(
  'zhang chang|xiang hsiang|xue hsueh|jue chueh|qiong chiung|xiong hsiung|liu liu|jie chieh|lie lieh|bian pien|dong tung|rong jung|zhen chen|zi tzu|si szu|gui kuei|hui hui|rui jui|yong yung|nuo no|luo lo|ya ya|yan yen|yuan yuan|lüe lueh|er erh|e o|jun chun|qu chu|xu hsu|yue yueh|bie pieh|ye yeh|guan kuan|kong kung|nian nien|jiu chiu|zeng tseng|cai tsai|deng teng|ke ko|you yu|ri jih|shi shih|lü lu|tian tien|xian hsien|wang wang|zhuo cho|shuang shuang|zhuang chuang|qing ching|'
    .split('|')
    .map((pair) => pair.split(' ')),
)('%s is %s', (pinyin = '', expected = '') => {
  expect(wadeGiles(pinyin)).toBe(expected);
});

test.each<[readonly string[], number, string]>([
  [['Jung', 'Jeong'], 1, 'Jong'],
  [['Choi', 'Choe'], 0, 'Choe'],
  [['Park', 'Pak'], 0, 'Pak'],
  [['Lee', 'Ri', 'Yi'], 0, 'Ri'],
  [['Tae'], 1, 'Thae'],
  [['Gang'], 1, 'Kang'],
  [['Gil', 'Kil'], 2, 'Gil'],
  [['Chul', 'Cheol'], 2, 'Chol'],
])('%j at %i is %s in the North', (spellings, place, expected) => {
  expect(northern(spellings, place)).toBe(expected);
});

test('a liquid stays behind and falls at the beginning', () => {
  expect(inPlace(['Yong', 'Ryong'], 0)).toEqual(['Yong', 'Ryong']);
  expect(inPlace(['Yong', 'Ryong'], 1)).toEqual(['Ryong', 'Yong']);
  expect(inPlace(['Yeol', 'Ryeol'], 1)).toEqual(['Yeol', 'Ryeol']);
});
