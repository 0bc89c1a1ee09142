import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  bangkokDate,
  type SimilarCases,
  type CaseFilingInput,
  type CaseList,
  type CaseReceipt,
  type FollowReceipt,
  type OfficerCase,
} from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { newProof } from '../../test-support/proof.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer, asPublic } from '../database/transaction.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const water = 'utilities.water_supply';
const secret = 'บ้านของนายสมมุติ 081-234-5678 หลังวัด';

const named = { name: 'ผู้ร้อง ตัวอย่าง', phone: '0812345678' };

// Each test has a subdistrict of its own.
const subdistricts = ['500101', '500102', '500103', '500104', '500105', '500106', '500108'];

for (const engine of engines) {
  describe(`similar cases on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let free: string[];
    before(async () => {
      center = await startTestCenter(engine, {
        settings: { DAMRONG_TRUSTED_PROXIES: '127.0.0.1' },
      });
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      free = [...subdistricts];
    });
    after(() => center.stop());

    const location = (subdistrictCode: string) => ({
      districtCode: subdistrictCode.slice(0, 4),
      subdistrictCode,
    });
    async function file(subdistrict: string, more: Partial<CaseFilingInput> = {}) {
      // Words of its own, because the same ones repeatedly would be a flood.
      const facts = `น้ำประปาไม่ไหล ${randomUUID()}`;
      const body = filing({ location: location(subdistrict), facts, ...more });
      return (await fileCase(center, body)).body;
    }
    const find = (subdistrict: string, category = water) =>
      call<SimilarCases>(`${center.publicUrl}/v1/similar-cases/${subdistrict}/${category}`);
    const publicIds = async (subdistrict: string, category = water) =>
      (await find(subdistrict, category)).body.cases.map(({ publicId }) => publicId);
    const follow = (
      publicId: string,
      {
        key = newKey(),
        from = '203.0.113.1',
        proof,
      }: { key?: string; from?: string; proof?: string } = {},
    ) =>
      call<FollowReceipt>(`${center.publicUrl}/v1/similar-cases/follow`, {
        body: { publicId, proof },
        headers: { 'idempotency-key': key, 'x-forwarded-for': from },
      });
    const followFrom = async (publicId: string, from: string) =>
      follow(publicId, { from, proof: await newProof(center) });
    const followersOf = async (number: string) => (await atDesk(number)).body.followers;
    const change = ({ number }: CaseReceipt, values: Record<string, unknown>) =>
      center.database.updateTable('cases').set(values).where('number', '=', number).execute();
    const atDesk = (number: string, path = '', body?: unknown) =>
      officer.call<OfficerCase>(`/v1/officer/cases/${number}${path}`, { body });
    const ownSubdistrict = () => free.shift() ?? '';

    it('tells category, day and status of an open matter, and nothing that anybody wrote', async () => {
      const subdistrict = ownSubdistrict();
      const landmark = { ...location(subdistrict), landmark: secret };
      const { number } = await file(subdistrict, {
        facts: secret,
        wish: secret,
        location: landmark,
      });
      const { body, headers, text } = await find(subdistrict);
      assert.equal(headers.get('cache-control'), 'public, max-age=60');
      const [content] = body.cases;
      assert.deepEqual(body.cases, [
        {
          publicId: content?.publicId,
          categoryCode: water,
          status: 'received',
          receivedOn: bangkokDate(new Date()),
          followers: null,
        },
      ]);
      assert.ok(!text.includes(number) && !text.includes(number.slice(8, 14)));
    });

    it('takes works of one kind as similar, in one subdistrict, newest first, five at most', async () => {
      const subdistrict = ownSubdistrict();
      await file(subdistrict, { categoryCode: 'utilities.street_light' });
      await file(subdistrict, { categoryCode: 'utilities.road' });
      for (let count = 0; count < 6; count += 1) {
        const receipt = await file(subdistrict, { categoryCode: 'utilities.electricity' });
        await change(receipt, { received_at: new Date(Date.now() - (count + 1) * DAY_MS) });
      }
      const { cases } = (await find(subdistrict, 'utilities.electricity')).body;
      assert.equal(cases.length, 5);
      assert.equal(cases[0]?.categoryCode, 'utilities.street_light');
      const days = cases.map(({ receivedOn }) => receivedOn);
      assert.deepEqual(days, [...days].sort().reverse());
      assert.deepEqual(await publicIds('500301', 'utilities.electricity'), []);
    });

    const hidden: [string, Partial<CaseFilingInput>][] = [
      ['is confidential', { complainant: { ...named, identity: 'confidential' } }],
      ['is anonymous', { complainant: { identity: 'anonymous' }, facts: 'น้ำไม่ไหล '.repeat(9) }],
      ['names a person', { accused: { kind: 'person', detail: 'ผู้ใหญ่บ้าน' } }],
      ['speaks of danger', { facts: 'มีคนขู่ฆ่าเพราะปิดท่อน้ำของหมู่บ้าน' }],
      ['is no public works', { categoryCode: 'debt.informal_loan' }],
    ];
    for (const [what, more] of hidden) {
      it(`hides a matter that ${what}`, async () => {
        assert.match((await file('500301', more)).number, /^2570-50/);
        assert.deepEqual(await publicIds('500301', more.categoryCode), []);
      });
    }

    it('shows no more what is settled, old, held for a flood, or switched off by the ministry', async () => {
      const subdistrict = ownSubdistrict();
      const old = await file(subdistrict);
      await change(old, { received_at: new Date(Date.now() - 61 * DAY_MS) });
      assert.deepEqual(await publicIds(subdistrict), []);
      const settled = await file(subdistrict);
      const [publicId = ''] = await publicIds(subdistrict);
      const setDays = async (similar_days: number) => {
        await center.database.updateTable('case_deadlines').set({ similar_days }).execute();
        await center.refresh();
      };
      await setDays(0);
      assert.deepEqual(await publicIds(subdistrict), []);
      await setDays(60);
      assert.deepEqual(await publicIds(subdistrict), [publicId]);
      await change(settled, { quarantine: 'held', quarantine_reason: 'network' });
      assert.deepEqual(await publicIds(subdistrict), []);
      assert.equal((await follow(publicId)).status, 404);
      await change(settled, { quarantine: null, quarantine_reason: null });
      await atDesk(settled.number, '/result', { result: 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน' });
      assert.deepEqual(await publicIds(subdistrict), []);
      assert.deepEqual((await follow(publicId)).status, 404);
    });

    it('opens the way of the case to a follower, and nobody’s words', async () => {
      const subdistrict = ownSubdistrict();
      const filed = await file(subdistrict, { facts: secret });
      const [publicId = ''] = await publicIds(subdistrict);
      const { status, body: receipt } = await follow(publicId);
      assert.equal(status, 201);
      assert.equal(receipt.number, filed.number);
      assert.notEqual(receipt.code, filed.code);
      await atDesk(filed.number, '/assignments', {
        recipients: [{ kind: 'district', districtCode: '5007' }],
        publicNote: secret,
      });
      await atDesk(filed.number, '/question', { question: `${secret} หรือไม่` });
      await atDesk(filed.number, '/result', { result: `${secret} ซ่อมแล้วเสร็จ` });
      const { body: view, text } = await lookUp(center, receipt);
      assert.ok(!text.includes('สมมุติ') && !text.includes('234'));
      assert.deepEqual(
        [view.status, view.result, view.canAddFacts, view.canRate, view.canReopen, view.question],
        ['settled', null, false, false, false, null],
      );
      assert.equal(view.follower?.since, receipt.followedAt);
      assert.match(view.receivedAt, /T17:00:00\.000Z$/);
      assert.deepEqual(
        view.timeline.map(({ kind, note, agency }) => [kind, note, agency]),
        [
          ['received', null, null],
          ['status', null, 'อำเภอแม่ริม'],
          ['result', null, null],
        ],
      );
      const { body: own } = await lookUp(center, filed);
      assert.equal(own.follower, undefined);
      assert.match(own.result ?? '', /ซ่อมแล้วเสร็จ/);
    });

    it('takes nothing else with a follower’s code, and no other case’s code', async () => {
      const subdistrict = ownSubdistrict();
      await file(subdistrict);
      const [publicId = ''] = await publicIds(subdistrict);
      const { number, code } = (await follow(publicId)).body;
      const other = await file(subdistrict);
      for (const [path, more] of [
        ['facts', { facts: 'ข้อมูลเพิ่มเติม' }],
        ['rating', { score: 5 }],
        ['reopening', { reason: 'น้ำหยุดไหลอีกตั้งแต่เมื่อวาน' }],
        ['answer', { question: 1, answer: 'คำตอบ' }],
      ] as const) {
        const answer = await call(`${center.publicUrl}/v1/cases/${path}`, {
          body: { number, code, ...more },
          headers: { 'idempotency-key': newKey() },
        });
        assert.equal(answer.body['code'], 'case_not_found', path);
      }
      assert.equal((await lookUp(center, { number: other.number, code })).status, 404);
      assert.equal((await lookUp(center, { number, code: '0000-0000-0000' })).status, 404);
    });

    it('takes a follower in once for each intent, also of copies that come together', async () => {
      const subdistrict = ownSubdistrict();
      const { number } = await file(subdistrict);
      const [publicId = ''] = await publicIds(subdistrict);
      const key = newKey();
      const answers = await Promise.all(Array.from({ length: 4 }, () => follow(publicId, { key })));
      const codes = new Set(answers.map(({ body }) => body.code));
      assert.equal(codes.size, 1);
      assert.equal(await followersOf(number), 1);
      const reused = await follow('00000000-0000-4000-8000-000000000000', { key });
      assert.equal((reused.body as unknown as { code: string }).code, 'idempotency_key_reused');
    });

    it('brings what many have to the front of the inbox, and tells the public from five on', async () => {
      const subdistrict = ownSubdistrict();
      const { number } = await file(subdistrict);
      const [publicId = ''] = await publicIds(subdistrict);
      const rank = async () => {
        const { body } = await officer.call<CaseList>('/v1/officer/cases?filter=open&limit=100');
        const normal = body.cases.filter(({ urgency }) => urgency === 'normal');
        return normal.findIndex((row) => row.number === number);
      };
      for (let count = 0; count < 4; count += 1) await followFrom(publicId, `10.${count}.0.1`);
      const before = await rank();
      assert.equal((await find(subdistrict)).body.cases[0]?.followers, null);
      await followFrom(publicId, '10.4.0.1');
      assert.equal((await find(subdistrict)).body.cases[0]?.followers, 5);
      assert.ok(before > 0);
      assert.equal(await rank(), 0);
    });

    it('counts one network once, however often and with whatever proofs it joins', async () => {
      const { number } = await file('500110');
      const [publicId = ''] = await publicIds('500110');
      for (let host = 1; host <= 8; host += 1) {
        const joined = await followFrom(publicId, `198.51.100.${host}`);
        assert.equal(joined.status, 201);
      }
      assert.equal(await followersOf(number), 1);
    });

    it('lifts nothing for networks without a proof, or with one that was spent', async () => {
      const { number } = await file('500111');
      const [publicId = ''] = await publicIds('500111');
      const proof = await newProof(center);
      for (let network = 0; network < 8; network += 1) {
        await follow(publicId, { from: `10.${network}.0.1`, proof });
      }
      // One proof counted in full, and of the others as many as lift nothing by themselves.
      assert.equal(await followersOf(number), 5);
      const unproved = await file('500112');
      const [other = ''] = await publicIds('500112');
      for (let network = 0; network < 8; network += 1) {
        await follow(other, { from: `10.${network}.0.1`, proof: 'AAAA' });
      }
      assert.equal(await followersOf(unproved.number), 4);
    });

    it('lets one address join a matter twenty times an hour', async () => {
      const [publicId = ''] = await publicIds('500107');
      const statuses: number[] = [];
      for (let count = 0; count < 21; count += 1) statuses.push((await follow(publicId)).status);
      assert.deepEqual([statuses[19], statuses[20]], [201, 429]);
    });

    it('says which part of the address is wrong', async () => {
      const codeOf = async (subdistrict: string, category: string) => {
        const { status, body } = await find(subdistrict, category);
        const { issues } = body as unknown as { issues: { path: string[]; code: string }[] };
        return [status, issues[0]?.path[0], issues[0]?.code];
      };
      assert.deepEqual(await codeOf('509999', water), [422, 'subdistrict', 'subdistrict_unknown']);
      assert.deepEqual(await codeOf("5001'--", water), [422, 'subdistrict', 'subdistrict_unknown']);
      assert.deepEqual(await codeOf('500107', '%00'), [422, 'category', 'category_unknown']);
      assert.deepEqual(await publicIds('500107', 'no.such'), []);
    });

    it('keeps followers from every role but their own', async () => {
      const rows = (follower?: Buffer) =>
        asPublic(center.database, follower === undefined ? {} : { follower }, (transaction) =>
          transaction.selectFrom('case_followers').selectAll().execute(),
        );
      assert.deepEqual(await rows(), []);
      assert.deepEqual(await rows(Buffer.alloc(32)), []);
      const inserting = asPublic(center.database, {}, (transaction) =>
        transaction
          .insertInto('case_followers')
          .values({
            province_code: '50',
            case_number: '2570-50-000123-7',
            code_key: Buffer.alloc(32),
            lang: 'th',
            followed_at: new Date(),
          })
          .execute(),
      );
      await assert.rejects(inserting, { code: '42501' });
      const reading = asOfficer(center.database, {}, (transaction) =>
        transaction.selectFrom('case_followers').selectAll().execute(),
      );
      await assert.rejects(reading, { code: '42501' });
    });
  });
}
