import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startTestCenter } from '../test-support/center.ts';
import { engines } from '../test-support/databases.ts';
import { clockProblem } from './clock-problem.ts';
import { nodeProblem } from './node-version.ts';
import { StartError } from './start-error.ts';

describe('the version of Node', () => {
  it('is told with the remedy when it is too old', () => {
    for (const old of ['18.20.4', '20.19.2', '22.17.1']) {
      assert.match(nodeProblem(old) ?? '', new RegExp(`^Node ${old} is too old .* 22\\.18 `));
    }
    for (const known of ['22.18.0', '24.9.0', '26.0.0'])
      assert.equal(nodeProblem(known), undefined);
  });
});

describe('a clock', () => {
  const now = new Date('2026-11-29T05:00:00Z');
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

  it('is believed within two minutes of the database', () => {
    assert.equal(clockProblem(now, undefined), undefined);
    assert.equal(clockProblem(now, later(110)), undefined);
    assert.match(clockProblem(now, later(-130)) ?? '', /two minutes apart\. Set it/);
    assert.match(clockProblem(now, later(130)) ?? '', /two minutes apart\. Set it/);
  });

  for (const engine of engines) {
    for (const year of ['2000', '2099']) {
      it(`of ${year} keeps a centre on ${engine} from starting`, async () => {
        const clock = () => new Date(`${year}-01-01T00:00:00Z`);
        await assert.rejects(startTestCenter(engine, { seed: false, clock }), (error) => {
          assert.ok(error instanceof StartError);
          assert.match(
            error.message,
            new RegExp(`clock of this machine says ${year}-01-01.*Set it`),
          );
          return true;
        });
      });
    }
  }
});

describe('a process of the machine’s administrator', () => {
  it('is told that it has more rights than it needs, and no other', async () => {
    const center = await startTestCenter('pglite', { seed: false });
    await center.stop();
    const isTold = center.log().includes('runs as root and needs no such rights');
    assert.equal(isTold, process.getuid?.() === 0);
  });
});
