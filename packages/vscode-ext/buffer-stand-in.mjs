/** gray-matter keeps a copy of its input as a Buffer that nobody reads; in a browser the string itself will do. */
export const Buffer = { from: (text) => text };
