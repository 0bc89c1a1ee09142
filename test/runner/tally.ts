import { readFileSync } from 'node:fs';
import type { FileTime } from './file-times.ts';

/** How many tests of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The result of a stage, and how long its test files took. */
export interface Outcome extends Tally {
  readonly times: readonly FileTime[];
}

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/**
 * The tally that a stage's reporter wrote. A run that ended with an error although nothing failed,
 * and a run without any test, count as one failure: silence must not look like success.
 */
export function settle<T extends Tally>(counted: T, exitCode: number | null): T {
  const ranNothing = counted.passed + counted.failed === 0;
  const crashed = exitCode !== 0 && counted.failed === 0;
  return ranNothing || crashed ? { ...counted, failed: counted.failed + 1 } : counted;
}

export function readOutcome(path: string): Outcome {
  try {
    const { passed, failed, times } = JSON.parse(readFileSync(path, 'utf8')) as Outcome;
    return { passed, failed, times };
  } catch {
    return { passed: 0, failed: 0, times: [] };
  }
}
