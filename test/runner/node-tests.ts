import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { relative, resolve } from 'node:path';
import { NodeFileTimes } from './file-times.ts';
import { root } from './command.ts';
import { LOADING, shareProcesses, type SharedProcess } from './shared-processes.ts';
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

/** What fails outside the tests of files that share a process is told of those that it concerns. */
function failuresOf({ name, file }: TestOutcome, shared: readonly SharedProcess[]): Failure[] {
  if (file === undefined) return [{ test: name }];
  const sharing = shared.find(({ entry }) => resolve(entry) === file);
  const members: readonly string[] = sharing?.members ?? [];
  if (members.length < 2) return [{ file: relative(root, file), test: name }];
  const isOneOfThem = members.includes(name);
  const test = isOneOfThem ? 'its start or its end' : 'the process that it shares with others';
  return (isOneOfThem ? [name] : members).map((member) => ({
    file: relative(root, resolve(member)),
    test,
  }));
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
  /** How many files may share a process. */
  readonly filesPerProcess?: number;
}

/** Runs test files under node:test. A skipped test counts as failed. */
export async function runNodeTests(
  files: readonly string[],
  concurrency: number,
  output: Writable,
  { timeoutMs = 600_000, names, flags = [], watch, filesPerProcess = 1 }: Limits = {},
): Promise<Outcome> {
  const counted = { passed: 0, failed: 0 };
  const failures: Failure[] = [];
  if (files.length === 0) return { ...counted, times: [], failures };
  const shared = shareProcesses(files, filesPerProcess);
  const times = new NodeFileTimes(shared);
  function fail(test: TestOutcome): void {
    counted.failed += 1;
    const isNamedByItsParts = test.details.error?.failureType === 'subtestsFailed';
    if (!isNamedByItsParts) failures.push(...failuresOf(test, shared));
  }
  const events = run({
    files: shared.map(({ entry }) => entry),
    concurrency: Math.min(concurrency, availableParallelism()),
    timeout: timeoutMs * filesPerProcess,
    // A test that fails may leave open what it would have closed at its end.
    execArgv: ['--test-force-exit', ...flags],
    ...(names === undefined ? {} : { testNamePatterns: new RegExp(names) }),
  });
  events.on('test:pass', (test: TestOutcome) => {
    if (isLeftOut(test)) fail(test);
    else if (!isSuite(test) && test.name !== LOADING) counted.passed += 1;
  });
  events.on('test:fail', fail);
  events.on('test:complete', (test) => times.add(test));
  const report = events.pipe(new spec());
  report.pipe(output, { end: false });
  const watchdog = new Watchdog((line) => output.write(`${line}\n`), {
    timeoutMs: timeoutMs * filesPerProcess,
    ...watch,
  });
  watchdog.start();
  await finished(report).finally(() => watchdog.stop());
  return { ...counted, times: times.all, failures };
}
