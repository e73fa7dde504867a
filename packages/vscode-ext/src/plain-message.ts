/**
 * Makes data safe in a message of the editor, which takes `[text](command:…)` for a link that runs a command: a blank parts
 * the brackets. Markdown means nothing else there.
 *
 * @example plainMessage('Added [x](command:y)') // 'Added [x] (command:y)'
 */
export const plainMessage = (text: string): string => text.replaceAll('](', '] (');

/**
 * Makes data safe where the editor draws `$(name)` as an icon (lists, lenses, status bar): a space of no width parts the marks.
 *
 * @example withoutIcons('$(trash) 喀布尔') // '$\u200b(trash) 喀布尔'
 */
export const withoutIcons = (text: string): string => text.replaceAll('$(', '$\u200b(');
