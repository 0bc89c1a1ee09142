import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { startTestCenter } from '../../test-support/center.ts';
import type { TestDatabase } from '../../test-support/databases.ts';
import { makePrivate } from './private-directory.ts';

const modesOf = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const mode = statSync(path).mode & 0o077;
    return mode === 0 ? [] : [`${path} ${mode.toString(8)}`];
  });

describe('the embedded database', () => {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-open-'));
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('is closed to other users of the machine, however its directories were created', async () => {
    const pglite = join(directory, 'pglite');
    const arriving = join(directory, 'files', 'arriving');
    for (const path of [pglite, arriving]) mkdirSync(path, { recursive: true });
    for (const path of [directory, pglite, arriving]) chmodSync(path, 0o755);
    const testDatabase: TestDatabase = {
      settings: { DAMRONG_DATA_DIR: directory },
      remove: () => Promise.resolve(),
    };
    const center = await startTestCenter('pglite', { testDatabase, seed: false });
    const runs = [pglite, arriving].map((path) => statSync(path).mode & 0o777);
    await center.stop();
    assert.deepEqual(runs, [0o700, 0o700]);
    assert.deepEqual(modesOf(pglite), []);
    assert.deepEqual(modesOf(join(directory, 'files')), []);
  });

  it('does not start where that cannot be', async () => {
    await assert.rejects(
      makePrivate('/proc/self/fdinfo', 'DAMRONG_DATA_DIR'),
      /\/proc\/self\/fdinfo cannot be kept .+ DAMRONG_DATA_DIR/,
    );
  });
});
