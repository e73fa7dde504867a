/** Countries, unions and groups that English gives the article in a sentence. */
const article =
  /^(?:United |U\.|Netherlands|Philippines|Maldives|Bahamas|European Union|Czech Republic|Dominican Republic|Central African|Solomon Islands|Marshall Islands|Palestinian|Comoros|Seychelles|Soviet Union|Taliban)/;

/**
 * A name as it stands in a sentence: with the article where English has it.
 *
 * @example withArticle('United States') // 'the United States', as in 驻美大使, ambassador to the United States
 */
export const withArticle = (english: string): string => (article.test(english) ? `the ${english}` : english);
