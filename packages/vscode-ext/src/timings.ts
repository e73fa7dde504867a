/** How long the extension's own work took, for measurements: milliseconds by what was done, the last thousand of each. */
export interface Timings {
  add(what: string, milliseconds: number): void;
  /** Runs work and notes how long it took, waiting for others included. */
  measure<Result>(what: string, work: () => Promise<Result>): Promise<Result>;
  all(): Readonly<Record<string, readonly number[]>>;
}

const most = 1_000;

/** Notes times; nothing is sent or written anywhere. */
export function createTimings(): Timings {
  const times = new Map<string, number[]>();
  const add = (what: string, milliseconds: number): void => {
    const own = times.get(what) ?? [];
    if (own.length === 0) times.set(what, own);
    if (own.length >= most) own.shift();
    own.push(milliseconds);
  };
  return {
    add,
    async measure(what, work) {
      const started = performance.now();
      const result = await work();
      add(what, performance.now() - started);
      return result;
    },
    all: () => Object.fromEntries([...times].map(([what, own]) => [what, [...own]])),
  };
}
