import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const runProgram = promisify(execFile);

/** What a program that failed has said first; of any other error its message. */
export function complaintOf(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = [...stderr.split('\n'), ...String(error).split('\n')];
  return lines.find((line) => line.trim() !== '') ?? 'no reason given';
}
