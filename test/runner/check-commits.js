/**
 * Reads the messages of commits as a reader of the log will: `node test/runner/check-commits.js
 * origin/main..HEAD` says what is wrong with them. A revert and a merge have the words of git.
 */
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const types = 'feat fix perf refactor docs test style build ci chore revert'.split(' ');
const header = new RegExp(`^(?:${types.join('|')})(?:\\([a-z-]+\\))?: \\S`);
const HEADER_LENGTH = 120;

export function problemsOf(message) {
  const [first = '', second = '', ...body] = message.trim().split('\n');
  if (/^(?:Revert|Merge) /.test(first)) return [];
  const problems = [];
  if (!header.test(first)) {
    problems.push(`begins with "type(scope): imperative"; types are ${types.join(', ')}`);
  }
  if (first.endsWith('.')) problems.push('has a first line without a full stop');
  if (first.length > HEADER_LENGTH) {
    problems.push(`has a first line of at most ${HEADER_LENGTH} characters`);
  }
  if (second !== '') problems.push('has an empty second line');
  if (body.join('').trim() === '') problems.push('has a body that says why');
  return problems;
}

// On a machine's own Node, which may be older than the project's.
if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const [range = 'origin/main..HEAD'] = process.argv.slice(2);
  const log = execFileSync('git', ['log', '--format=%h%x00%B%x01', range], { encoding: 'utf8' });
  const found = log
    .split('\x01')
    .filter((entry) => entry.trim() !== '')
    .flatMap((entry) => {
      const [hash = '', message = ''] = entry.trim().split('\x00');
      return problemsOf(message).map((problem) => `${hash}: a commit ${problem}`);
    });
  for (const line of found) process.stderr.write(`${line}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
