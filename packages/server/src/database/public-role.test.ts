import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { asPublic } from './transaction.ts';

for (const engine of engines) {
  describe(`public role on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine);
    });
    after(() => center.stop());

    const numbers = (settings: { caseNumber?: string }) =>
      asPublic(center.database, settings, (transaction) =>
        transaction.selectFrom('cases').select('number').execute(),
      );

    it('lists nothing', async () => {
      assert.deepEqual(await numbers({}), []);
    });

    it('sees the one case whose number the transaction has set', async () => {
      const number = '2570-50-000123-7';
      assert.deepEqual(await numbers({ caseNumber: number }), [{ number }]);
    });

    it('forgets the number with the transaction', async () => {
      await numbers({ caseNumber: '2570-50-000123-7' });
      assert.deepEqual(await numbers({}), []);
    });

    for (const table of [
      'complainants',
      'accused',
      'case_assignments',
      'officers',
      'officer_sessions',
      'audit_entries',
      'outbox',
      'center_secrets',
      'spent_proofs',
      'filing_counts',
      'mail_subscriptions',
      'mail_outbox',
      'mail_requests',
      'opinions',
      'opinion_arrivals',
    ] as const) {
      it(`may not read ${table}`, async () => {
        const reading = asPublic(center.database, {}, (transaction) =>
          transaction.selectFrom(table).selectAll().execute(),
        );
        await assert.rejects(reading, { code: '42501' });
      });
    }

    it('sees the one volunteer whose reference the transaction has set', async () => {
      const read = (settings: { volunteer?: string }) =>
        asPublic(center.database, settings, (transaction) =>
          transaction.selectFrom('volunteers').select('reference').execute(),
        );
      const volunteer = 'V50-4TNC-8WRE';
      assert.deepEqual(await read({}), []);
      assert.deepEqual(await read({ volunteer }), [{ reference: volunteer }]);
      assert.deepEqual(await read({}), []);
    });

    it('erases and changes no volunteer but that one, and edits no list', async () => {
      const volunteer = 'V50-4TNC-8WRE';
      await assert.rejects(
        asPublic(center.database, { volunteer }, async (transaction) => {
          const erased = await transaction.deleteFrom('volunteers').executeTakeFirst();
          assert.equal(erased.numDeletedRows, 1n);
          throw new Error('put it back');
        }),
        /put it back/,
      );
      const changed = await asPublic(center.database, {}, (transaction) =>
        transaction.updateTable('volunteers').set({ name: 'x' }).executeTakeFirst(),
      );
      assert.equal(changed.numUpdatedRows, 0n);
      const editing = asPublic(center.database, {}, (transaction) =>
        transaction.updateTable('volunteer_skills').set({ name_th: 'x' }).execute(),
      );
      await assert.rejects(editing, { code: '42501' });
    });

    it('may not read the facts of a case, nor set its status', async () => {
      const caseNumber = '2570-50-000123-7';
      const facts = asPublic(center.database, { caseNumber }, (transaction) =>
        transaction.selectFrom('cases').select('facts').execute(),
      );
      await assert.rejects(facts, { code: '42501' });
      const status = asPublic(center.database, { caseNumber }, (transaction) =>
        transaction.updateTable('cases').set({ status: 'closed' }).execute(),
      );
      await assert.rejects(status, { code: '42501' });
    });
  });
}
