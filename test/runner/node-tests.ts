import { availableParallelism } from 'node:os';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Tally } from './tally.ts';

interface Outcome {
  details: { type?: string };
  skip?: string | boolean;
  todo?: string | boolean;
}

const isSuite = ({ details }: Outcome): boolean => details.type === 'suite';
const isLeftOut = ({ skip, todo }: Outcome): boolean => skip !== undefined || todo !== undefined;

/** Runs test files under node:test, each in its own process. A skipped test counts as failed. */
export async function runNodeTests(files: readonly string[], concurrency: number): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  if (files.length === 0) return tally;
  const events = run({
    files: [...files],
    concurrency: Math.min(concurrency, availableParallelism()),
    timeout: 600_000,
  });
  events.on('test:pass', (outcome: Outcome) => {
    if (isLeftOut(outcome)) tally.failed += 1;
    else if (!isSuite(outcome)) tally.passed += 1;
  });
  events.on('test:fail', () => (tally.failed += 1));
  const report = events.pipe(new spec());
  report.pipe(process.stdout, { end: false });
  await finished(report);
  return tally;
}
