import { readFileSync } from 'node:fs';

/** How many tests of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/**
 * What a stage's reporter wrote down. A run that ended badly although nothing failed, and a run
 * without any test, count as one failure: silence must not look like success.
 */
export function settle(counted: Tally, exitCode: number | null): Tally {
  const ranNothing = counted.passed + counted.failed === 0;
  const crashed = exitCode !== 0 && counted.failed === 0;
  return ranNothing || crashed ? { ...counted, failed: counted.failed + 1 } : counted;
}

export function readTally(path: string): Tally {
  try {
    const { passed, failed } = JSON.parse(readFileSync(path, 'utf8')) as Tally;
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
