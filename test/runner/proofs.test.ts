import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './command.ts';
import { isOnlyWhole, proofs, proofsNamed } from './proofs.ts';
import { allTestFiles } from './test-files.ts';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

test('every test with a full form is a proof that runs by name', () => {
  const full = allTestFiles(root).filter((file) => /proof-extent\.ts'/.test(text(file)));
  const named = proofs.filter((proof) => !proof.isOnlyWhole).map(({ file }) => file);
  assert.deepEqual([...new Set(named)].sort(), full);
});

for (const { name, file, tests = '' } of proofs) {
  test(`the proof ${name} is there`, () => {
    assert.ok(existsSync(join(root, file)));
    assert.ok(tests === '' || /\$\{engine\}/.test(text(file)));
  });
}

test('what has no short form runs by name alone', () => {
  assert.ok(isOnlyWhole('test/operate/image-folder.test.ts'));
  assert.ok(!isOnlyWhole('test/operate/containers.test.ts'));
  for (const { file, tests } of proofs.filter((proof) => proof.isOnlyWhole)) {
    assert.ok(existsSync(join(root, file)));
    assert.equal(tests, undefined);
  }
});

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
