import { readFileSync } from 'node:fs';
import type { FileTime } from './file-times.ts';

/** How many tests of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** A test that failed. What failed outside every test has only the file's name, or not even that. */
export interface Failure {
  readonly file?: string;
  readonly test: string;
}

/** The result of a stage, and how long its test files took. */
export interface Outcome extends Tally {
  readonly times: readonly FileTime[];
  readonly failures: readonly Failure[];
  /** What failed beside other files and passed when its file was run again alone. */
  readonly unstable?: readonly Failure[];
}

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/**
 * The tally that a stage's reporter wrote. A run that ended with an error although nothing failed,
 * and a run without any test, count as one failure: silence must not look like success.
 */
export function settle(counted: Outcome, exitCode: number | null): Outcome {
  const ranNothing = counted.passed + counted.failed === 0;
  const crashed = exitCode !== 0 && counted.failed === 0;
  if (!ranNothing && !crashed) return counted;
  const test = ranNothing ? 'no test was run' : 'the run ended with an error outside its tests';
  return {
    ...counted,
    failed: counted.failed + 1,
    failures: [...counted.failures, { test }],
  };
}

export function readOutcome(path: string): Outcome {
  try {
    const { passed, failed, times, failures } = JSON.parse(readFileSync(path, 'utf8')) as Outcome;
    return { passed, failed, times, failures };
  } catch {
    return { passed: 0, failed: 0, times: [], failures: [] };
  }
}
