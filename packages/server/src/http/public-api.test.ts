import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatCaseNumber, privacyNoticeVersion } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { asMaintenance } from '../database/transaction.ts';

const unknownNumber = (serial: number) =>
  formatCaseNumber({ fiscalYear: 2570, provinceCode: '58', serial });

for (const engine of engines) {
  describe(`public API on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine);
    });
    after(() => center.stop());

    const post = (path: string, body: unknown, key = newKey()) =>
      call(`${center.publicUrl}${path}`, { body, headers: { 'idempotency-key': key } });

    it('answers a filing with a number, a code and a due day', async () => {
      const { status, body } = await fileCase(center);
      assert.equal(status, 201);
      assert.match(body.number, /^2\d{3}-50-\d{6}-\d$/);
      assert.match(body.code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      assert.match(body.dueOn ?? '', /^\d{4}-\d{2}-\d{2}$/);
    });

    it('tells with the card of a centre the privacy notice that a filing names', async () => {
      const { body: card } = await call(`${center.publicUrl}/v1/centers/50`);
      const notice = String(card['privacyNotice']);
      assert.equal(notice, privacyNoticeVersion);
      const { body } = await fileCase(center, filing({ privacyNotice: notice }));
      const { stored } = await asMaintenance(center.database, async (transaction) => ({
        stored: await transaction
          .selectFrom('cases')
          .select('privacy_notice')
          .where('number', '=', body.number)
          .executeTakeFirstOrThrow(),
      }));
      assert.equal(stored.privacy_notice, notice);
    });

    it('gives the same answer to the same key and body', async () => {
      const key = newKey();
      const first = await fileCase(center, filing(), key);
      const again = await fileCase(center, filing(), key);
      assert.equal(again.status, 201);
      assert.deepEqual(again.body, first.body);
    });

    it('takes the key with quotes as the same key', async () => {
      const key = newKey();
      const first = await fileCase(center, filing(), key);
      const again = await fileCase(center, filing(), `"${key}"`);
      assert.deepEqual(again.body, first.body);
    });

    it('refuses the same key with another body', async () => {
      const key = newKey();
      await fileCase(center, filing(), key);
      const other = await fileCase(center, filing({ wish: 'ขอให้ซ่อมท่อ' }), key);
      assert.equal(other.status, 422);
      assert.equal((other.body as unknown as { code: string }).code, 'idempotency_key_reused');
    });

    it('refuses a filing without a key', async () => {
      const { status, body } = await call(`${center.publicUrl}/v1/cases`, { body: filing() });
      assert.equal(status, 400);
      assert.equal(body['code'], 'idempotency_key_missing');
    });

    for (const key of ['short', 'มีอักษรไทยในคีย์'.replace(/[^\x20-\x7e]/g, ' x '), 'x'.repeat(129)]) {
      it(`refuses the key ${key.slice(0, 12)}`, async () => {
        const { status, body } = await post('/v1/cases', filing(), key);
        assert.equal(status, 400);
        assert.equal(body['code'], 'idempotency_key_invalid');
      });
    }

    it('numbers the cases of a province one after the other', async () => {
      const serials = [];
      for (let count = 0; count < 3; count += 1) {
        const { body } = await fileCase(center, filing({ provinceCode: '95', location: {} }));
        serials.push(Number(body.number.slice(8, 14)));
      }
      assert.deepEqual(serials, [1, 2, 3]);
    });

    it('opens a case with its number and code in any spelling', async () => {
      const { body: receipt } = await fileCase(center);
      const typed = {
        number: receipt.number.replaceAll('-', ' '),
        code: receipt.code.toLowerCase(),
      };
      const { status, body } = await lookUp(center, typed);
      assert.equal(status, 200);
      assert.equal(body.number, receipt.number);
      assert.equal(body.status, 'received');
      assert.deepEqual(
        body.timeline.map(({ kind }) => kind),
        ['received'],
      );
    });

    it('answers a wrong code and an unknown number alike', async () => {
      const { body: receipt } = await fileCase(center);
      const wrong = await lookUp(center, { number: receipt.number, code: '0000-0000-0000' });
      const unknown = await lookUp(center, { number: unknownNumber(9), code: receipt.code });
      const tell = ({ status, text }: typeof wrong) => [
        status,
        text.replace(/"traceId":"[^"]+"/, ''),
      ];
      assert.equal(wrong.status, 404);
      assert.deepEqual(tell(wrong), tell(unknown));
    });

    it('stores no access code and no identity of an anonymous complainant', async () => {
      const { body } = await fileCase(
        center,
        filing({
          facts: 'มีการทิ้งขยะลงลำเหมืองทุกวันเสาร์ช่วงเย็น โดยรถกระบะสีขาวไม่มีป้ายทะเบียน',
          complainant: { identity: 'anonymous' },
        }),
      );
      const view = await lookUp(center, body);
      assert.equal(view.status, 200);
      const { body: row } = view;
      assert.equal(JSON.stringify(row).includes(body.code), false);
    });

    it('names the field of a district, subdistrict and category that do not exist', async () => {
      for (const [change, path, code] of [
        [{ location: { districtCode: '5099' } }, ['location', 'districtCode'], 'district_unknown'],
        [
          { location: { districtCode: '5001', subdistrictCode: '500199' } },
          ['location', 'subdistrictCode'],
          'subdistrict_unknown',
        ],
        [{ categoryCode: 'utilities.nothing' }, ['categoryCode'], 'category_unknown'],
      ] as const) {
        const { status, body } = await fileCase(center, filing(change));
        assert.equal(status, 422);
        assert.deepEqual((body as unknown as { issues: unknown }).issues, [{ path, code }]);
      }
    });

    it('adds facts once and shows them in the timeline', async () => {
      const { body: receipt } = await fileCase(center);
      const key = newKey();
      const added = { number: receipt.number, code: receipt.code, facts: 'วันนี้น้ำไหลแล้วบางบ้าน' };
      const first = await post('/v1/cases/facts', added, key);
      const again = await post('/v1/cases/facts', added, key);
      assert.equal(first.status, 201);
      assert.deepEqual(again.body, first.body);
      const { body } = await lookUp(center, receipt);
      assert.deepEqual(
        body.timeline.map(({ kind, note }) => [kind, note]),
        [
          ['received', null],
          ['facts_added', added.facts],
        ],
      );
    });

    it('masks national IDs in the public view', async () => {
      const { body: receipt } = await fileCase(center);
      const facts = 'เลขบัตร 3100600445635 ของผู้ร้อง';
      const { body } = await post('/v1/cases/facts', { ...receipt, facts });
      assert.equal(JSON.stringify(body).includes('3100600445635'), false);
    });

    it('takes one rating of a settled case, and the same one again', async () => {
      const [, settled] = center.demo.cases;
      const rate = (score: number) => post('/v1/cases/rating', { ...settled, score });
      const first = await rate(4);
      assert.equal(first.status, 200);
      assert.deepEqual(first.body['rating'], { score: 4, comment: null });
      assert.equal((await rate(4)).status, 200);
      const other = await rate(1);
      assert.deepEqual([other.status, other.body['code']], [409, 'rating_not_open']);
    });

    it('refuses the rating of an open case, and facts for a settled one', async () => {
      const [open, settled] = center.demo.cases;
      const rating = await post('/v1/cases/rating', { ...open, score: 5 });
      assert.deepEqual([rating.status, rating.body['code']], [409, 'rating_not_open']);
      const facts = await post('/v1/cases/facts', { ...settled, facts: 'ขอเพิ่มข้อมูล' });
      assert.deepEqual([facts.status, facts.body['code']], [409, 'facts_not_open']);
    });

    it('signs up a volunteer once', async () => {
      const key = newKey();
      const volunteer = {
        provinceCode: '50',
        kind: 'person',
        name: 'อาสาสมัคร ตัวอย่าง',
        phone: '0812345678',
        districtCodes: ['5001'],
        skills: ['boat'],
        privacyNotice: '2569-11',
      };
      const first = await post('/v1/volunteers', volunteer, key);
      assert.equal(first.status, 201);
      assert.match(String(first.body['reference']), /^V50-\w{4}-\w{4}$/);
      assert.deepEqual((await post('/v1/volunteers', volunteer, key)).body, first.body);
      const wrong = await post('/v1/volunteers', { ...volunteer, districtCodes: ['5001', '5099'] });
      assert.deepEqual(wrong.body['issues'], [
        { path: ['districtCodes', 1], code: 'district_unknown' },
      ]);
    });

    it('makes a guesser wait, and tells nothing by it', async () => {
      const numbers = ['2570-50-000118-3', unknownNumber(10)];
      const answers = [];
      for (const number of numbers) {
        const statuses = [];
        for (let guess = 0; guess < 11; guess += 1) {
          const { status, headers } = await lookUp(center, { number, code: '1111-1111-1111' });
          statuses.push([status, headers.has('retry-after')]);
        }
        answers.push(statuses);
      }
      assert.deepEqual(answers[0]?.at(9), [404, false]);
      assert.deepEqual(answers[0]?.at(10), [429, true]);
      assert.deepEqual(answers[0], answers[1]);
    });
  });
}
