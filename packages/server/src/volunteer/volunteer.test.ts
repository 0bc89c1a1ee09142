import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type {
  Problem,
  VolunteerReceipt,
  VolunteerSignUpInput,
  VolunteerView,
} from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';

const offer: VolunteerSignUpInput = {
  provinceCode: '50',
  kind: 'trader',
  name: 'ร้านก๋วยเตี๋ยว ตัวอย่าง',
  phone: '๐๘๑-๒๓๔ ๕๖๗๘',
  districtCodes: ['5007', '5001'],
  skills: ['transport', 'boat'],
  days: ['weekday'],
  hours: ['morning'],
  privacyNotice: '2569-11',
};

for (const engine of engines) {
  describe(`a volunteer's own data on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine);
    });
    after(() => center.stop());

    const post = <Body = Problem>(path: string, body: unknown, key = newKey()) =>
      call<Body>(`${center.publicUrl}/v1/volunteers${path}`, {
        body,
        headers: { 'idempotency-key': key },
      });
    const signUp = async (change: Partial<VolunteerSignUpInput> = {}) =>
      (await post<VolunteerReceipt>('', { ...offer, ...change })).body;
    const keys = ({ reference, code }: VolunteerReceipt) => ({ reference, code });
    const withoutTrace = ({ status, text }: { status: number; text: string }) => [
      status,
      text.replace(/"traceId":"[^"]+"/, ''),
    ];

    it('is confirmed with a reference of the province and a code', async () => {
      const { reference, code } = await signUp();
      assert.match(reference, /^V50-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    });

    it('is confirmed alike to a copy of the call', async () => {
      const key = newKey();
      const first = await post('', offer, key);
      assert.deepEqual((await post('', offer, key)).body, first.body);
    });

    it('opens with reference and code in any spelling', async () => {
      const receipt = await signUp();
      const { status, body } = await post<VolunteerView>('/lookup', {
        reference: receipt.reference.toLowerCase().replaceAll('-', ' '),
        code: receipt.code.replaceAll('-', ''),
      });
      assert.equal(status, 200);
      assert.deepEqual(body, {
        reference: receipt.reference,
        provinceCode: '50',
        kind: 'trader',
        name: 'ร้านก๋วยเตี๋ยว ตัวอย่าง',
        contactName: null,
        phone: '0812345678',
        email: null,
        districtCodes: ['5007', '5001'],
        skills: [
          { code: 'transport', th: 'รถและการขนส่ง', en: 'Vehicles and transport' },
          { code: 'boat', th: 'เรือ', en: 'Boats' },
        ],
        days: ['weekday'],
        hours: ['morning'],
        note: null,
        receivedAt: receipt.receivedAt,
        changedAt: null,
      });
    });

    it('gives a wrong code and an unknown reference the same answer', async () => {
      const { reference, code } = await signUp();
      const wrong = await post('/lookup', { reference, code: '0000-0000-0000' });
      const unknown = await post('/lookup', { reference: 'V50-0000-0000', code });
      assert.equal(wrong.body.code, 'volunteer_not_found');
      assert.deepEqual(withoutTrace(wrong), withoutTrace(unknown));
    });

    it('makes who guesses wait', async () => {
      const { reference } = await signUp();
      const answers = [];
      for (let guess = 0; guess < 11; guess += 1) {
        answers.push(await post('/lookup', { reference, code: '0000-0000-0000' }));
      }
      assert.equal(answers.at(-1)?.body.code, 'too_many_requests');
    });

    it('is changed as a whole, and says when', async () => {
      const receipt = await signUp();
      const { provinceCode: _, privacyNotice: __, ...rest } = offer;
      const change = {
        ...rest,
        ...keys(receipt),
        name: 'ร้านใหม่ ตัวอย่าง',
        districtCodes: [],
        days: [],
      };
      const { status, body } = await post<VolunteerView>('/change', change);
      assert.equal(status, 200);
      assert.deepEqual(
        [body.name, body.districtCodes, body.days, body.hours],
        ['ร้านใหม่ ตัวอย่าง', [], [], ['morning']],
      );
      assert.ok(body.changedAt);
      const again = await post<VolunteerView>('/lookup', keys(receipt));
      assert.deepEqual(again.body, body);
    });

    it('is not changed with a wrong code, nor to a district of another province', async () => {
      const receipt = await signUp();
      const { provinceCode: _, privacyNotice: __, ...rest } = offer;
      const wrong = await post('/change', { ...rest, ...keys(receipt), code: '0000-0000-0000' });
      assert.equal(wrong.body.code, 'volunteer_not_found');
      const elsewhere = { ...rest, ...keys(receipt), districtCodes: ['4001'] };
      const { body } = await post('/change', elsewhere);
      assert.deepEqual(body.issues, [{ path: ['districtCodes', 0], code: 'district_unknown' }]);
    });

    it('is erased at once by withdrawing, and the copy of a lost call is told so', async () => {
      const receipt = await signUp({ name: 'ผู้ถอน ตัวอย่าง' });
      const key = newKey();
      const first = await post('/withdrawal', keys(receipt), key);
      assert.equal(first.status, 200);
      assert.deepEqual((await post('/withdrawal', keys(receipt), key)).body, first.body);
      assert.equal((await post('/lookup', keys(receipt))).body.code, 'volunteer_not_found');
      const rows = await center.database.selectFrom('volunteers').selectAll().execute();
      assert.equal(
        rows.some(({ reference }) => reference === receipt.reference),
        false,
      );
      const audit = await center.database.selectFrom('audit_entries').selectAll().execute();
      assert.equal(JSON.stringify(audit).includes(receipt.reference), false);
    });

    it('is not erased with a wrong code', async () => {
      const receipt = await signUp();
      const wrong = await post('/withdrawal', { ...keys(receipt), code: '0000-0000-0000' });
      assert.equal(wrong.body.code, 'volunteer_not_found');
      assert.equal((await post('/lookup', keys(receipt))).status, 200);
    });

    it('names a skill that was never in the list', async () => {
      const { status, body } = await post('', { ...offer, skills: ['boat', 'flying'] });
      assert.equal(status, 422);
      assert.deepEqual(body.issues, [{ path: ['skills', 1], code: 'invalid' }]);
    });

    it('comes from a page of before, which sends neither days nor hours', async () => {
      const { days: _, hours: __, ...old } = offer;
      const { status, body } = await post<VolunteerReceipt>('', old);
      assert.equal(status, 201);
      const { body: view } = await post<VolunteerView>('/lookup', keys(body));
      assert.deepEqual([view.days, view.hours], [[], []]);
    });

    it('keeps no access code', async () => {
      const { code } = await signUp();
      const rows = await center.database.selectFrom('volunteers').selectAll().execute();
      assert.equal(JSON.stringify(rows).includes(code), false);
    });
  });
}
