import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseCorrectionInput, OfficerCase } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer, asPublic } from '../database/transaction.ts';
import { findOfficer } from '../officer/sessions.ts';

for (const engine of engines) {
  describe(`corrections on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let administrator: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      administrator = await signInDemoOfficer(center, 'moi.admin');
    });
    after(() => center.stop());

    const newCase = async () => (await fileCase(center)).body;
    const read = async (number: string, who = officer) =>
      (await who.call<OfficerCase>(`/v1/officer/cases/${number}`)).body;
    const correct = (number: string, body: CaseCorrectionInput) =>
      officer.call<OfficerCase>(`/v1/officer/cases/${number}/corrections`, { body });

    it('set right what a citizen chose wrongly, and keep what it was', async () => {
      const { number } = await newCase();
      const earlier = await read(number);
      const { status, body } = await correct(number, {
        title: 'น้ำประปาไม่ไหล',
        categoryCode: 'land.boundary',
        urgency: 'very_urgent',
        location: { districtCode: '5002', subdistrictCode: null, landmark: 'หน้าวัด' },
        letterNumber: 'ที่ ชม ๐๐๑๗.๓/ว ๑๒๓',
        letterDate: '2026-11-20',
        dueOn: '2026-12-31',
        note: 'ผู้ร้องแจ้งทางโทรศัพท์',
      });
      assert.equal(status, 200);
      assert.deepEqual(
        [body.title, body.categoryCode, body.urgency, body.letterNumber, body.letterDate],
        ['น้ำประปาไม่ไหล', 'land.boundary', 'very_urgent', 'ที่ ชม ๐๐๑๗.๓/ว ๑๒๓', '2026-11-20'],
      );
      assert.deepEqual([body.dueOn, body.status], ['2026-12-31', earlier.status]);
      assert.partialDeepStrictEqual(body.location, {
        districtCode: '5002',
        subdistrictCode: null,
        landmark: 'หน้าวัด',
      });
      const event = body.timeline.at(-1);
      assert.deepEqual([event?.kind, event?.note], ['corrected', 'ผู้ร้องแจ้งทางโทรศัพท์']);
      assert.ok(event?.change?.kind === 'corrections');
      const of = (wanted: string) =>
        event.change?.kind === 'corrections' &&
        event.change.fields.find(({ field }) => field === wanted);
      assert.deepEqual(of('urgency'), { field: 'urgency', before: 'normal', after: 'very_urgent' });
      assert.deepEqual(of('dueOn'), {
        field: 'dueOn',
        before: earlier.dueOn,
        after: '2026-12-31',
      });
    });

    it('happen only where something differs', async () => {
      const { number } = await newCase();
      const { title, version } = await read(number);
      assert.equal((await correct(number, { title })).body.version, version);
      const emptied = await correct(number, { dueOn: null });
      assert.deepEqual([emptied.body.dueOn, emptied.body.version], [null, version + 1]);
    });

    it('refuse what the province does not have', async () => {
      const { number } = await newCase();
      for (const [body, path] of [
        [{ categoryCode: 'no.such' }, ['categoryCode']],
        [
          { location: { districtCode: '4001', subdistrictCode: null } },
          ['location', 'districtCode'],
        ],
        [
          { location: { districtCode: '5002', subdistrictCode: '500107' } },
          ['location', 'subdistrictCode'],
        ],
        [
          { location: { districtCode: '5099', subdistrictCode: null } },
          ['location', 'districtCode'],
        ],
      ] as const) {
        const { status, text } = await correct(number, body);
        assert.equal(status, 422, text);
        assert.deepEqual(
          (JSON.parse(text) as { issues: { path: string[] }[] }).issues[0]?.path,
          path,
        );
      }
    });

    it('leave no trace of before and after with the citizen', async () => {
      const receipt = await newCase();
      const earlier = await lookUp(center, receipt);
      await correct(receipt.number, { title: 'ชื่อเรื่องภายใน', urgency: 'urgent' });
      assert.deepEqual((await lookUp(center, receipt)).body, earlier.body);
      const kinds = await asPublic(center.database, { caseNumber: receipt.number }, (transaction) =>
        transaction.selectFrom('case_events').select('kind').execute(),
      );
      assert.deepEqual(kinds, [{ kind: 'received' }]);
    });

    it('of a complainant stand where the complainant stands', async () => {
      const { number } = await newCase();
      const { complainant } = await read(number);
      const { body } = await correct(number, {
        complainant: { name: 'ผู้ร้อง ชื่อถูกต้อง', phone: '053-112-233' },
      });
      assert.equal(body.complainant.name, 'ผู้ร้อง ชื่อถูกต้อง');
      const fields = (value: OfficerCase) => {
        const change = value.timeline.at(-1)?.change;
        return change?.kind === 'corrections' ? change.fields : [];
      };
      const [name] = fields(body);
      assert.deepEqual(name, {
        field: 'name',
        before: complainant.name,
        after: 'ผู้ร้อง ชื่อถูกต้อง',
      });
      const ministry = await read(number, administrator);
      assert.deepEqual(
        fields(ministry).map(({ before, after }) => [before, after]),
        fields(ministry).map(() => [null, null]),
      );
      assert.equal(JSON.stringify(ministry).includes('ชื่อถูกต้อง'), false);
    });

    it('do not reach a confidential complainant, in the eyes of the database neither', async () => {
      const number = '2570-50-000119-0';
      const refused = await correct(number, { complainant: { name: 'ชื่ออื่น' } });
      assert.equal(refused.status, 409, refused.text);
      const token = officer.cookie.split('=')[1] ?? '';
      const me = (await findOfficer(center.database, token, new Date())) ?? assert.fail();
      const { numUpdatedRows } = await asOfficer(
        center.database,
        { session: me.session, revealedCase: number },
        (transaction) =>
          transaction
            .updateTable('complainants')
            .set({ name: 'ชื่ออื่น' })
            .where('case_number', '=', number)
            .executeTakeFirstOrThrow(),
      );
      assert.equal(numUpdatedRows, 0n);
    });
  });
}
