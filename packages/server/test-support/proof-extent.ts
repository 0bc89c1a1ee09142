/** True when a proof runs in its full form, with the figure that is published. */
const isFull = process.env['FULL'] === '1';

/** A published figure may be reached in parts, since a part must end within the time of one job. */
const parts = Number(process.env['DAMRONG_PROOF_PARTS'] ?? 1);

/**
 * How much of a proof this run does: a little with every test run, its part of the figure when run
 * by name.
 */
export function proofExtent({ short, full }: { short: number; full: number }): number {
  return isFull ? Math.ceil(full / parts) : short;
}

/** A figure that is a level and not an amount, so that each part uses all of it. */
export function proofLevel({ short, full }: { short: number; full: number }): number {
  return isFull ? full : short;
}

const EVERY_MS = 15_000;
let toldAt = performance.now();

/** Reports from time to time how far a proof has got. */
export function tellProgress(what: string, done: number, all: number): void {
  if (!isFull || performance.now() - toldAt < EVERY_MS) return;
  toldAt = performance.now();
  process.stdout.write(`${what}: ${done} of ${all}\n`);
}
