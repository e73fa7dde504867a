/**
 * Makes a queue: each work begins when all work before it has ended, well or not. What a work gives or throws goes to the one
 * who asked for it.
 */
export function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}
