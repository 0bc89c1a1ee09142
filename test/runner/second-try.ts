import type { Failure, Outcome } from './tally.ts';

/** More files than these that fail are no accident of a busy machine. */
const FEW = 3;

const isCi = (): boolean => process.env['CI'] === 'true';

/** The files of the failures; undefined if one of them belongs to none. */
function filesOf(failures: readonly Failure[]): string[] | undefined {
  const files = new Set<string>();
  for (const { file } of failures) {
    if (file === undefined) return undefined;
    files.add(file);
  }
  return [...files];
}

/**
 * Runs test files; where a few of them fail on the machine of CI, runs those once more, alone.
 * What then passes counts as passed, but is told by name as unstable: it is a defect of a test or
 * of a program that waits to be mended. On a developer's machine a failure is one at once.
 */
export async function withSecondTry(
  files: readonly string[],
  run: (files: readonly string[], concurrency: number) => Promise<Outcome>,
  mayTryAgain = isCi(),
): Promise<Outcome> {
  const first = await run(files, 2);
  if (first.failed === 0 || !mayTryAgain) return first;
  const failed = filesOf(first.failures);
  if (failed === undefined || failed.length === 0 || failed.length > FEW) return first;
  const second = await run(failed, 1);
  if (second.failed > 0) return first;
  return {
    ...first,
    passed: first.passed + first.failures.length,
    failed: 0,
    failures: [],
    unstable: first.failures,
  };
}
