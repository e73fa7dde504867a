/** Words that stand in small letters inside a name. */
const particles: ReadonlySet<string> = new Set(
  'al el as ash ad an ar at az bin bint ibn von van der den ter ten zu zum de da di del della dei dos das do du des y e la le'.split(
    ' ',
  ),
);
const articles: ReadonlySet<string> = new Set('al el as ash ad an ar at az'.split(' '));
const joined = /^(mc)(\p{L}{3,})$/u;

function printWord(word: string): string {
  const scottish = joined.exec(word);
  if (scottish !== null) return `Mc${printWord(scottish[2] ?? '')}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Small letters as English prints a name: a capital at each word, McFarlane, articles before a hyphen small (al-Sadr), other
 * particles small inside a name alone. Linear.
 *
 * @example printSpelling('al-sadr', 'end') // 'al-Sadr': 萨德尔
 */
export function printSpelling(letters: string, place: 'start' | 'inside' | 'end'): string {
  return letters
    .split(' ')
    .map((group) => {
      if (place === 'inside' && particles.has(group)) return group;
      const words = group.split('-');
      return words
        .map((word, index) => (index === 0 && words.length > 1 && articles.has(word) ? word : printWord(word)))
        .join('-');
    })
    .join(' ');
}
