/**
 * Text of the page as the article has it.
 */

/**
 * Undoes what VS Code does to draw text: it writes spaces as no-break spaces.
 *
 * @param {string | null | undefined} text
 * @returns {string} without blanks at either end
 */
export function plainText(text) {
  return (text ?? '').replaceAll('\u00a0', ' ').trim();
}
