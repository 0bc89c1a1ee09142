import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../runner/command.ts';

const text = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8');
const paths = [...text.matchAll(/`((?:packages|test|demo|\.github)\/[^`\s]+)`/g)].map(
  ([, path = '']) => path,
);

test('every file and folder that CONTRIBUTING names is there', () => {
  assert.ok(paths.length > 10);
  const missing = paths.filter((path) =>
    path.includes('*') ? globSync(path, { cwd: root }).length === 0 : !existsSync(join(root, path)),
  );
  assert.deepEqual(missing, []);
});
