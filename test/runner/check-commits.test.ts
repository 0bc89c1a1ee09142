import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsOf } from './check-commits.js';
import { root } from './command.ts';

const why = '\n\nAn editor showed outsiders a type and no word.';

for (const [message, problem] of [
  [`docs(contract): say what every name is${why}`, undefined],
  [`feat: name the permission of a call${why}`, undefined],
  ['Revert "feat: name the permission of a call"', undefined],
  [`say what every name is${why}`, /begins with/],
  [`docs(Contract): say what every name is${why}`, /begins with/],
  [`docs: say what every name is.${why}`, /full stop/],
  [`docs: ${'say '.repeat(40)}it${why}`, /at most 120/],
  ['docs: say what every name is\nAn editor showed no word.', /empty second line/],
  ['docs: say what every name is\n', /says why/],
] as const) {
  test(`a commit "${message.slice(0, 40).replaceAll('\n', ' ')}" ${problem ? 'is refused' : 'is taken'}`, () => {
    const problems = problemsOf(message).join('; ');
    if (problem) assert.match(problems, problem);
    else assert.equal(problems, '');
  });
}

test('the command reads a range of the log, and fails where a commit is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'damrong-commits-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...words], {
      cwd: folder,
    });
  const commit = (message: string) => git('commit', '--allow-empty', '--quiet', '-m', message);
  const check = (range: string) =>
    execFileSync(process.execPath, [join(root, 'test/runner/check-commits.js'), range], {
      cwd: folder,
      stdio: 'pipe',
    });
  try {
    git('init', '--quiet');
    commit('begin');
    commit(`feat: name the permission of a call${why}`);
    check('HEAD~1..HEAD');
    commit('more');
    assert.throws(() => check('HEAD~2..HEAD'), /a commit begins with[\s\S]*says why/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a change is asked for its commits, its documents and its tests', () => {
  const ci = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  assert.match(ci, /node test\/runner\/check-commits\.js "origin\/\$BASE\.\.HEAD"/);
  const template = readFileSync(join(root, '.github/PULL_REQUEST_TEMPLATE.md'), 'utf8');
  for (const word of ['test', 'changeset', 'documents', '320 px']) {
    assert.ok(template.includes(word), word);
  }
});
