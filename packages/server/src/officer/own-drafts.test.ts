import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ColleagueList, OwnDraftList } from '@damrong/contract';
import { asAccount, asOfficer } from '../database/transaction.ts';
import { purgeExpired } from '../maintenance/purge-expired.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { sessionHash } from './sessions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const path = '/v1/officer/drafts';

const hashOf = ({ cookie }: TestOfficer) => sessionHash(cookie.split('=')[1] ?? '');

for (const engine of engines) {
  describe(`what officers have typed and not sent, on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let colleague: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      colleague = await signInDemoOfficer(center, 'chiangmai.director');
    });
    after(() => center.stop());

    const list = async (who: TestOfficer, query = '') =>
      (await who.call<OwnDraftList>(`${path}${query}`)).body.drafts;
    const keep = async (who: TestOfficer, body: object) =>
      (await who.call(path, { method: 'PUT', body })).status;

    it('is kept once for each form and subject, and is there again', async () => {
      assert.equal(await keep(officer, { form: 'record', content: '{"a":1}' }), 204);
      assert.equal(await keep(officer, { form: 'record', content: '{"a":2}' }), 204);
      assert.equal(await keep(officer, { form: 'note', subject: 'A-1', content: '"ก"' }), 204);
      const kept = await list(officer);
      assert.deepEqual(kept.map(({ form, subject, content }) => [form, subject, content]).sort(), [
        ['note', 'A-1', '"ก"'],
        ['record', null, '{"a":2}'],
      ]);
      assert.equal((await list(officer, '?form=note&subject=A-1')).length, 1);
      assert.equal((await list(officer, '?form=note&subject=A-2')).length, 0);
    });

    it('is seen and overwritten by nobody else, in the database too', async () => {
      assert.deepEqual(await list(colleague), []);
      assert.equal(await keep(colleague, { form: 'record', content: '{"b":1}' }), 204);
      assert.equal((await list(officer, '?form=record'))[0]?.content, '{"a":2}');

      const rows = await asAccount(center.database, { session: hashOf(colleague) }, (transaction) =>
        transaction.selectFrom('own_drafts').select('content').execute(),
      );
      assert.deepEqual(rows, [{ content: '{"b":1}' }]);
      const { body } = await officer.call<ColleagueList>('/v1/officer/colleagues');
      const victim = body.colleagues.find(({ isSelf }) => isSelf)?.officerId ?? assert.fail();
      const forged = asAccount(center.database, { session: hashOf(colleague) }, (transaction) =>
        transaction
          .insertInto('own_drafts')
          .values({
            officer_id: victim,
            form: 'x',
            subject: '',
            content: '{}',
            saved_at: new Date(),
          })
          .execute(),
      );
      await assert.rejects(forged, /row-level security/);
      const asTheirs = asOfficer(center.database, { session: hashOf(officer) }, (transaction) =>
        transaction.selectFrom('own_drafts').selectAll().execute(),
      );
      await assert.rejects(asTheirs, /permission denied/);
    });

    it('is removed once it is sent', async () => {
      assert.equal(await keep(officer, { form: 'note', subject: 'A-1', content: null }), 204);
      assert.equal(await keep(officer, { form: 'note', subject: 'A-1', content: null }), 204);
      assert.equal((await list(officer, '?form=note')).length, 0);
    });

    it('refuses what is too long or has no name', async () => {
      for (const body of [
        { form: 'note', content: 'x'.repeat(16_001) },
        { form: 'Note!', content: '1' },
        { form: 'note', subject: 'a b', content: '1' },
        { content: '1' },
      ]) {
        assert.equal(await keep(officer, body), 422);
      }
    });

    it('makes room: the oldest of more than fifty go', async () => {
      for (let index = 0; index < 52; index += 1) {
        assert.equal(
          await keep(officer, { form: 'note', subject: `B-${index}`, content: '1' }),
          204,
        );
      }
      const rows = await asAccount(center.database, { session: hashOf(officer) }, (transaction) =>
        transaction.selectFrom('own_drafts').select('form').execute(),
      );
      assert.equal(rows.length, 50);
      const kept = await list(officer);
      assert.equal(kept.length, 50);
      assert.ok(!kept.some(({ form, subject }) => form === 'record' || subject === 'B-0'));
      assert.ok(kept.some(({ subject }) => subject === 'B-51'));
    });

    it('ends after 30 days', async () => {
      const session = hashOf(officer);
      for (const [subject, days] of [
        ['B-51', 31],
        ['B-50', 29],
      ] as const) {
        await asAccount(center.database, { session }, (transaction) =>
          transaction
            .updateTable('own_drafts')
            .set({ saved_at: new Date(Date.now() - days * DAY_MS) })
            .where('subject', '=', subject)
            .execute(),
        );
      }
      await purgeExpired(center.database, new Date());
      const left = (await list(officer)).map(({ subject }) => subject);
      assert.deepEqual([left.includes('B-51'), left.includes('B-50')], [false, true]);
    });
  });
}
