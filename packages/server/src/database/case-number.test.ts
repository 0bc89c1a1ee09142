import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatCaseNumber, provinces } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer } from '../../test-support/officer.ts';

for (const engine of engines) {
  describe(`case number of ${engine}`, () => {
    let center: TestCenter;
    let now = new Date();
    before(async () => {
      // Files of its process that came first may have taken minutes.
      now = new Date();
      center = await startTestCenter(engine, { clock: () => now });
    });
    after(() => center.stop());

    it('is the number that the contract writes, in every province', async () => {
      for (const [index, { code }] of provinces.entries()) {
        const serial = (index * 12_989 + 1) % 1_000_000;
        const fiscalYear = 2560 + (index % 40);
        const { rows } = await sql<{ number: string }>`
          select damrong_case_number(${fiscalYear}::integer, ${code}, ${serial}::integer) as number
        `.execute(center.database);
        assert.equal(rows[0]?.number, formatCaseNumber({ fiscalYear, provinceCode: code, serial }));
      }
    });

    it('turns to the next fiscal year at midnight in Bangkok, filed and recorded', async () => {
      const officer = await signInDemoOfficer(center, 'chiangmai.officer');
      for (const [at, year] of [
        ['2027-09-30T16:59:59.999Z', '2570'],
        ['2027-09-30T17:00:00.000Z', '2571'],
        ['2027-10-01T00:00:00.000Z', '2571'],
        ['2028-09-30T16:59:59.999Z', '2571'],
        ['2028-09-30T17:00:00.000Z', '2572'],
      ] as const) {
        now = new Date(at);
        const { body: filed } = await fileCase(center);
        assert.equal(filed.number.slice(0, 4), year, `filed ${at}`);
      }
      // The officer's session began today, so the night has to be one that is over.
      const headers = () => ({ 'idempotency-key': newKey() });
      const body = { ...filing(), channel: 'walk_in' };
      for (const [at, year] of [
        ['2025-09-30T16:59:59.999Z', '2568'],
        ['2025-09-30T17:00:00.000Z', '2569'],
      ] as const) {
        now = new Date(at);
        const recorded = await officer.call('/v1/officer/cases', { headers: headers(), body });
        assert.equal(String(recorded.body['number']).slice(0, 4), year, `recorded ${at}`);
      }
    });
  });
}
