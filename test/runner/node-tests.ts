import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { NodeFileTimes } from './file-times.ts';
import { relative } from 'node:path';
import { root } from './command.ts';
import type { Failure, Outcome } from './tally.ts';
import { Watchdog } from './watchdog.ts';

interface TestOutcome {
  name: string;
  file?: string | undefined;
  details: { type?: string | undefined; error?: { failureType?: string } };
  skip?: string | boolean;
  todo?: string | boolean;
}

const isSuite = ({ details }: TestOutcome): boolean => details.type === 'suite';
const isLeftOut = ({ skip, todo }: TestOutcome): boolean =>
  skip !== undefined || todo !== undefined;

function failureOf({ name, file }: TestOutcome): Failure {
  return file === undefined ? { test: name } : { file: relative(root, file), test: name };
}

interface Limits {
  /** Milliseconds that one file may take. */
  readonly timeoutMs?: number;
  /** Only tests whose names contain this are run; all of them without it. */
  readonly names?: string;
  /** How often the files' processes are looked at, and how long an orphan of one may go on. */
  readonly watch?: { readonly everyMs: number; readonly orphanMs: number };
  /** Of the process of each file. */
  readonly flags?: readonly string[];
}

/** Runs test files under node:test, each in its own process. A skipped test counts as failed. */
export async function runNodeTests(
  files: readonly string[],
  concurrency: number,
  output: Writable,
  { timeoutMs = 600_000, names, flags = [], watch }: Limits = {},
): Promise<Outcome> {
  const counted = { passed: 0, failed: 0 };
  const failures: Failure[] = [];
  if (files.length === 0) return { ...counted, times: [], failures };
  const times = new NodeFileTimes();
  function fail(test: TestOutcome): void {
    counted.failed += 1;
    const isNamedByItsParts = test.details.error?.failureType === 'subtestsFailed';
    if (!isNamedByItsParts) failures.push(failureOf(test));
  }
  const events = run({
    files: [...files],
    concurrency: Math.min(concurrency, availableParallelism()),
    timeout: timeoutMs,
    // A test that fails may leave open what it would have closed at its end.
    execArgv: ['--test-force-exit', ...flags],
    ...(names === undefined ? {} : { testNamePatterns: new RegExp(names) }),
  });
  events.on('test:pass', (test: TestOutcome) => {
    if (isLeftOut(test)) fail(test);
    else if (!isSuite(test)) counted.passed += 1;
  });
  events.on('test:fail', fail);
  events.on('test:complete', (test) => times.add(test));
  const report = events.pipe(new spec());
  report.pipe(output, { end: false });
  const watchdog = new Watchdog((line) => output.write(`${line}\n`), { timeoutMs, ...watch });
  watchdog.start();
  await finished(report).finally(() => watchdog.stop());
  return { ...counted, times: times.all, failures };
}
