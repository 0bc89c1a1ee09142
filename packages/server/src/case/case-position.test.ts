import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OfficerCase, Problem } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asPublic } from '../database/transaction.ts';

const position = { latitude: 18.805234567, longitude: 98.974112345 };

for (const engine of engines) {
  describe(`the position of a case on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    const fileAt = (point: unknown) =>
      fileCase(center, { ...filing(), location: { districtCode: '5001', position: point } });

    it('is kept to a metre and read by officers only', async () => {
      const { body: receipt } = await fileAt(position);
      const read = await officer.call<OfficerCase>(`/v1/officer/cases/${receipt.number}`);
      assert.deepEqual(read.body.location.position, { latitude: 18.80523, longitude: 98.97411 });

      const seen = await lookUp(center, receipt);
      assert.equal(seen.status, 200);
      assert.doesNotMatch(seen.text, /18\.805|98\.974|position|latitude/);
    });

    it('is absent where none was given', async () => {
      const { body: receipt } = await fileCase(center);
      const read = await officer.call<OfficerCase>(`/v1/officer/cases/${receipt.number}`);
      assert.equal(read.body.location.position, null);
    });

    for (const [what, point, path, code] of [
      ['London', { latitude: 51.5, longitude: -0.12 }, 'position', 'position_outside'],
      ['half a point', { latitude: 18.8 }, 'position.longitude', 'invalid'],
      ['words', { latitude: '18.8', longitude: 98.9 }, 'position.latitude', 'invalid'],
    ] as const) {
      it(`refuses ${what} and names the field`, async () => {
        const { status, body } = await fileAt(point);
        assert.equal(status, 422);
        assert.deepEqual((body as unknown as Problem).issues, [
          { path: ['location', ...path.split('.')], code },
        ]);
      });
    }

    it('is no column of the public role', async () => {
      const reading = asPublic(center.database, {}, (transaction) =>
        transaction.selectFrom('cases').select('latitude').execute(),
      );
      await assert.rejects(reading, { code: '42501' });
    });
  });
}
