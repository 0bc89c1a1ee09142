import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { lintCache } from './lint-cache.ts';

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'damrong-lint-'));
});
after(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('results are good until a declaration or a rule changes, and then gone', () => {
  write('packages/sdk/dist/send.d.ts', 'export declare function send(): void;');
  write('packages/sdk/src/send.ts', 'export function send(): void {}');
  const first = lintCache(root);
  writeFileSync(first, '{}');
  write('packages/sdk/src/send.ts', 'export function send(): void { return; }');
  assert.equal(lintCache(root), first);

  write('packages/sdk/dist/send.d.ts', 'export declare function send(): Promise<void>;');
  const second = lintCache(root);
  assert.notEqual(second, first);
  assert.equal(existsSync(first), false);

  write('.config/lint/bans.js', 'export const language = [];');
  assert.notEqual(lintCache(root), second);
});
