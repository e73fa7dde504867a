/**
 * Makes data safe in a message of the editor, which takes `[text](command:…)` for a link that runs a command: a blank parts
 * the brackets. Markdown means nothing else there.
 *
 * @example plainMessage('Added [x](command:y)') // 'Added [x] (command:y)'
 */
export const plainMessage = (text: string): string => text.replaceAll('](', '] (');
