/**
 * How sure an unknown name must be to be shown: `strict` for reading, `balanced` and `loose` for lists that a person goes
 * through. The reasons stand at each name.
 */
export type Strictness = 'strict' | 'balanced' | 'loose';
