import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { StartError } from '../start-error.ts';

const production = {
  NODE_ENV: 'production',
  DAMRONG_PUBLIC_URL: 'https://www.example.go.th',
  DAMRONG_DESK_URL: 'https://desk.example.go.th',
};

describe('the demo in production', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('postgres');
  });
  after(() => center.stop());

  it('is not put in', () => {
    const { settings } = center.testDatabase;
    const seed = fileURLToPath(new URL('../seed.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ['--conditions=damrong-source', seed], {
      env: { ...process.env, ...production, ...settings },
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /^The demo has .+ NODE_ENV=production\..+\n$/);
  });

  it('is not served', async () => {
    const { testDatabase } = center;
    const starting = startTestCenter('postgres', {
      testDatabase,
      seed: false,
      settings: production,
    });
    await assert.rejects(starting, (error) => {
      assert.ok(error instanceof StartError);
      return /holds the demo/.test(error.message);
    });
  });
});
