import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import type { FileTime } from './file-times.ts';
import type { Failure, Tally } from './tally.ts';

interface Counted extends Tally {
  readonly failures: Failure[];
}

function fail(counted: Counted, failure: Failure): void {
  counted.failed += 1;
  counted.failures.push(failure);
}

function count(suite: TestSuiteResult, file: string, counted: Counted): void {
  for (const test of suite.tests) {
    if (test.passed && !test.skipped) counted.passed += 1;
    else fail(counted, { file, test: test.name });
  }
  for (const inner of suite.suites) count(inner, file, counted);
}

function countSession(session: TestSession, file: string, counted: Counted): void {
  const before = counted.failed;
  if (session.testResults) count(session.testResults, file, counted);
  const brokeOutsideATest = session.passed !== true && counted.failed === before;
  if (brokeOutsideATest) fail(counted, { file, test: 'outside its tests' });
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
      const counted: Counted = { passed: 0, failed: 0, failures: [] };
      for (const session of sessions) {
        countSession(session, relative(root, session.testFile), counted);
      }
      for (const line of consoleErrors) {
        console.error(`A page logged an error: ${line}`);
        fail(counted, { test: `a page logged an error: ${line}` });
      }
      const path = process.env['DAMRONG_TALLY'];
      if (path) writeFileSync(path, JSON.stringify({ ...counted, times }));
    },
  };
}
