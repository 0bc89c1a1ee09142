import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatCaseNumber, provinces } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';

for (const engine of engines) {
  describe(`case number of ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine, { seed: false });
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
  });
}
