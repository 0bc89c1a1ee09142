import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import type { FileTime } from './file-times.ts';
import type { Tally } from './tally.ts';

function count(suite: TestSuiteResult, tally: Tally): void {
  for (const test of suite.tests) tally[test.passed && !test.skipped ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, tally);
}

function countSession(session: TestSession, tally: Tally): void {
  const before = tally.failed;
  if (session.testResults) count(session.testResults, tally);
  const brokeOutsideATest = session.passed !== true && tally.failed === before;
  if (brokeOutsideATest) tally.failed += 1;
}

function testsMs({ tests, suites }: TestSuiteResult): number {
  const own = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
  return suites.reduce((sum, suite) => sum + testsMs(suite), own);
}

/**
 * Reporter that writes what passed and failed, and how long each file took, to the file named by
 * DAMRONG_TALLY. `consoleErrors` are lines that the pages logged as errors: each counts as one failure.
 */
export function browserTally(root: string, consoleErrors: readonly string[]): Reporter {
  const began = new Map<string, number>();
  const times: FileTime[] = [];
  return {
    start({ sessions }) {
      // The first files have started before reporters are told of them.
      const first = performance.now();
      sessions.on('session-status-updated', ({ id, status, testFile, testResults }) => {
        if (status === 'INITIALIZING') began.set(id, performance.now());
        if (status !== 'FINISHED') return;
        times.push({
          file: relative(root, testFile),
          wholeMs: performance.now() - (began.get(id) ?? first),
          testsMs: testResults ? testsMs(testResults) : 0,
        });
      });
    },
    onTestRunFinished({ sessions }) {
      const tally: Tally = { passed: 0, failed: 0 };
      for (const session of sessions) countSession(session, tally);
      for (const line of consoleErrors) console.error(`A page logged an error: ${line}`);
      tally.failed += consoleErrors.length;
      const path = process.env['DAMRONG_TALLY'];
      if (path) writeFileSync(path, JSON.stringify({ ...tally, times }));
    },
  };
}
