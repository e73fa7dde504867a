import { describe, expect, test } from 'vitest';
import { laterForm } from './later-form.js';

describe('laterForm', () => {
  test.each([
    ['Joe Biden', undefined, 'Biden'],
    ['Joe Biden', 'western', 'Biden'],
    ['Joseph R. Biden Jr.', 'western', 'Biden'],
    ['Martin Luther King III', 'western', 'King'],
    ['Ursula von der Leyen', 'western', 'von der Leyen'],
    ['Alexander Van der Bellen', 'western', 'Van der Bellen'],
    ['Luiz Inácio Lula da Silva', 'western', 'da Silva'],
    ['Osama bin Laden', 'arabic', 'bin Laden'],
    ['Bashar al-Assad', 'arabic', 'al-Assad'],
    ['Abu Mohammed al-Golani', 'arabic', 'Abu Mohammed al-Golani'],
    ['Abu Zubaydah', 'arabic', 'Abu Zubaydah'],
    ['Abu Zubaydah', undefined, 'Abu Zubaydah'],
    ['Zayn al-Abidin Abu Zubaydah', 'arabic', 'Abu Zubaydah'],
    ['Xi Jinping', 'chinese', 'Xi'],
    ['Ouyang Xiu', 'chinese', 'Ouyang'],
    ['Kim Jong Un', 'korean', 'Kim'],
    ['Moon Jae-in', 'korean', 'Moon'],
    ['Nguyen Phu Trong', 'vietnamese', 'Trong'],
    ['Prayuth Chan-ocha', 'thai', 'Prayuth'],
    ['Abiy Ahmed', 'ethiopian', 'Abiy'],
    ['Aung San Suu Kyi', 'burmese', 'Aung San Suu Kyi'],
    ['Min Aung Hlaing', 'burmese', 'Min Aung Hlaing'],
    ['Hun Sen', 'khmer', 'Hun Sen'],
    ['Hibatullah', 'mononym', 'Hibatullah'],
    ['Hibatullah', undefined, 'Hibatullah'],
    ['Mullah Omar', 'mononym', 'Mullah Omar'],
    ['Fumio Kishida', 'japanese', 'Kishida'],
    ['Narendra Modi', 'indian', 'Modi'],
    ['  Joe   Biden ', 'western', 'Biden'],
    ['', 'western', ''],
  ])('%s (%s) is %s', (english, culture, expected) => {
    expect(laterForm(english, culture)).toBe(expected);
  });

  test('what is one word stays, whatever the culture', () => {
    for (const culture of ['chinese', 'burmese', 'vietnamese', 'arabic', 'western', 'no-such-culture'])
      expect(laterForm('Lula', culture)).toBe('Lula');
  });
});
