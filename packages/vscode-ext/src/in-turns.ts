/** Lets everything else have a turn. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What work in turns came to. */
export interface InTurns<Result> {
  /** What the last step returned. */
  readonly result: Result;
  /** Milliseconds that the steps took, the turns of others apart. */
  readonly cost: number;
}

/** Work that was given up has no result. */
type MaybeInTurns<Result> = Pick<InTurns<Result>, 'cost'> & { readonly result?: Result };

/**
 * Does work in steps, and lets others have their turn whenever it took longer than `atOnce` milliseconds since the last
 * time; afterwards it is given up when nobody wants it any more. Short work is done at once, without a turn.
 *
 * @example
 * const { result } = await inTurns(findMentionsInSteps(article, glossary), { atOnce: 30 });
 */
export async function inTurns<Result>(
  steps: Generator<unknown, Result>,
  options: { readonly atOnce: number },
): Promise<InTurns<Result>>;
export async function inTurns<Result>(
  steps: Generator<unknown, Result>,
  options: { readonly atOnce: number; readonly isWanted: () => boolean },
): Promise<MaybeInTurns<Result>>;
export async function inTurns<Result>(
  steps: Generator<unknown, Result>,
  { atOnce, isWanted = () => true }: { readonly atOnce: number; readonly isWanted?: () => boolean },
): Promise<MaybeInTurns<Result>> {
  let cost = 0;
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    const took = performance.now() - since;
    if (step.done === true) return { result: step.value, cost: cost + took };
    if (took <= atOnce) continue;
    cost += took;
    await turn();
    if (!isWanted()) return { cost };
    since = performance.now();
  }
}
