const thing = /^(?:空[军軍]基地|大[学學街道桥橋]|[县縣湖]|法案|[条條]款|[奖獎]|[广廣]场|[机機]场|[号號])/;

/**
 * Tells whether what stands behind a person's name at `end` is named after the person, so that the name is not the person:
 * 施里弗|空军基地.
 *
 * @example isNamedAfter('施里弗空军基地', 3) // true
 */
export const isNamedAfter = (text: string, end: number): boolean => thing.test(text.slice(end, end + 4));
