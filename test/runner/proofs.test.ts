import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './command.ts';
import { proofs, proofsNamed } from './proofs.ts';
import { allTestFiles } from './test-files.ts';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

test('every test with a full form is a proof that runs by name', () => {
  const full = allTestFiles(root).filter((file) => /proof-extent\.ts'/.test(text(file)));
  assert.deepEqual([...new Set(proofs.map(({ file }) => file))].sort(), full);
});

for (const { name, file, tests = '' } of proofs) {
  test(`the proof ${name} is there`, () => {
    assert.ok(existsSync(join(root, file)));
    assert.ok(tests === '' || /\$\{engine\}/.test(text(file)));
  });
}

test('a proof in parts runs as one or by part', () => {
  assert.equal(proofsNamed('kill-server').length, 2);
  assert.equal(proofsNamed('kill-server-2').length, 1);
  assert.equal(proofsNamed('flood').length, 1);
  assert.equal(proofsNamed('nothing').length, 0);
});

test('the workflow of every night runs each proof', () => {
  const workflow = text('.github/workflows/nightly.yml');
  const listed = [...workflow.matchAll(/^ {10}- ([\w-]+)$/gm)].map(([, name]) => name);
  assert.deepEqual(
    listed,
    proofs.map(({ name }) => name),
  );
});
