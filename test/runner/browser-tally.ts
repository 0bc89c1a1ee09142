import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
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

/**
 * Reporter that writes what passed and failed to the file named by DAMRONG_TALLY.
 * `consoleErrors` are lines that the pages logged as errors: each counts as one failure.
 */
export function browserTally(consoleErrors: readonly string[]): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const tally: Tally = { passed: 0, failed: 0 };
      for (const session of sessions) countSession(session, tally);
      for (const line of consoleErrors) console.error(`A page logged an error: ${line}`);
      tally.failed += consoleErrors.length;
      const path = process.env['DAMRONG_TALLY'];
      if (path) writeFileSync(path, JSON.stringify(tally));
    },
  };
}
