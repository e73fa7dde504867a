/** placeholder */
export const commonWords: ReadonlyMap<string, string> = new Map();
