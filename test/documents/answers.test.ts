import { errorStatus, problem, type ErrorCode } from '@damrong/contract';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { root } from '../runner/command.ts';

const documents = ['README.md', 'packages/server/README.md', 'packages/sdk/README.md'];

const isErrorCode = (code: string): code is ErrorCode => code in errorStatus;

/** Codes by the statuses of a table's cell: "400 `malformed_json`", "413 `a`; 431 `b`". */
function statusesIn(cell: string): [code: string, status: number][] {
  return [...cell.matchAll(/(\d{3}) (`[a-z_]+`(?:; `[a-z_]+`)*)/g)].flatMap(
    ([, status = '', codes = '']) =>
      [...codes.matchAll(/`([a-z_]+)`/g)].map(([, code = '']): [string, number] => [
        code,
        Number(status),
      ]),
  );
}

for (const document of documents) {
  test(`${document} gives each error its status`, () => {
    const text = readFileSync(join(root, document), 'utf8');
    const cells = text.split('\n').filter((line) => line.startsWith('|'));
    for (const [code, status] of cells.flatMap(statusesIn)) {
      assert.ok(isErrorCode(code), `${code} is no error code`);
      assert.equal(status, errorStatus[code], code);
    }
  });
}

test('the README prints a problem document as it is answered', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [, printed = ''] = /```json\n(\{[^`]*?"traceId"[^`]*\})\n```/.exec(text) ?? [];
  const { type, ...answer } = z.parse(problem, JSON.parse(printed));
  assert.ok(isErrorCode(answer.code));
  assert.equal(type, `urn:damrong:problem:${answer.code}`);
  assert.equal(answer.status, errorStatus[answer.code]);
});
