/** The columns of a glossary file, in the order in which they are written: 马里 stands in `zh`, Mali in `en`. */
export const glossaryColumns = [
  'zh',
  'tw',
  'hk',
  'sg',
  'en',
  'short',
  'type',
  'country',
  'demonym',
  'culture',
  'roles',
  'note',
  'source',
  'status',
  'id',
] as const;

/** A column of a glossary file, such as `zh` for 马里. */
export type GlossaryColumn = (typeof glossaryColumns)[number];
