export interface Step {
  readonly name: string;
  /** Steps that must have ended first, successfully or not, if they are part of the run. */
  readonly needs?: readonly string[];
}

/**
 * Runs steps in their order, at most this many at once; a step that has to wait lets the next ones
 * go first.
 */
export async function runInLanes<S extends Step>(
  steps: readonly S[],
  lanes: number,
  run: (step: S) => Promise<void>,
): Promise<void> {
  const waiting = [...steps];
  const unfinished = new Set(steps.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  const mayStart = ({ needs = [] }: S) => !needs.some((name) => unfinished.has(name));
  const start = (step: S) => {
    waiting.splice(waiting.indexOf(step), 1);
    const done = run(step).finally(() => {
      unfinished.delete(step.name);
      running.delete(done);
    });
    running.add(done);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < lanes ? waiting.find(mayStart) : undefined;
    if (next !== undefined) start(next);
    else if (running.size > 0) await Promise.race(running);
    else
      throw new Error(`Steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
}
