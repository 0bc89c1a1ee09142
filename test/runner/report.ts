import { setupShare, slowest, type FileTime } from './file-times.ts';
import type { Failure } from './tally.ts';

export interface StageTime {
  readonly name: string;
  /** Seconds since the run began. */
  readonly from: number;
  readonly to: number;
  readonly files: readonly FileTime[];
}

const FILES = 5;

/** Where the time of a run went: each stage, the share of set-up in it, and its slowest files. */
export function report(stages: readonly StageTime[]): string[] {
  const end = Math.max(...stages.map(({ to }) => to));
  return [
    `Where ${end} s went:`,
    ...stages.flatMap(({ name, from, to, files }) => [
      `  ${name.padEnd(12)}${String(to - from).padStart(4)} s, from ${from} to ${to}${inFiles(files)}`,
      ...slowest(files, FILES).map((line) => `      ${line}`),
    ]),
  ];
}

function inFiles(files: readonly FileTime[]): string {
  if (files.length === 0) return '';
  const share = Math.round(setupShare(files) * 100);
  return `, ${share} % of it set-up of ${files.length} files`;
}

const named = ({ file, test }: Failure): string => (file === undefined ? test : `${file}: ${test}`);

/** What went wrong, by name, for the end of the output, where it is looked for. */
export function problems(failures: readonly Failure[], unstable: readonly Failure[]): string[] {
  return [
    ...unstable.map((failure) => `unstable, passed alone: ${named(failure)}`),
    ...failures.map((failure) => `failed: ${named(failure)}`),
  ];
}
