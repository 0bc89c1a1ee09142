import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bangkokDate,
  type OfficerOpinion,
  type OfficerOpinionTotals,
  type OpinionInput,
  type OpinionList,
  type OpinionTagList,
  type OpinionTopicList,
  type OpinionTotals,
  type Problem,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance, asOfficer, asPublic } from '../database/transaction.ts';
import { findOfficer } from '../officer/sessions.ts';
import { foreignOpinion, knownOpinion } from '../seed/demo-opinions.ts';
import { listOpinions } from './list-opinions.ts';
import { publishOpinions } from './publish-opinions.ts';

const opinion: OpinionInput = {
  provinceCode: '50',
  topicCode: 'energy',
  text: 'ควรมีสถานีชาร์จรถไฟฟ้าในทุกอำเภอ',
  districtCode: '5001',
  ageBand: '20_39',
};

for (const engine of engines) {
  describe(`opinions on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let ministry: TestOfficer;
    let now: Date;
    let today: string;
    let tomorrow: Date;
    before(async () => {
      now = new Date();
      today = bangkokDate(now);
      tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
      center = await startTestCenter(engine, { clock: () => now });
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      ministry = await signInDemoOfficer(center, 'moi.admin');
    });
    after(() => center.stop());

    const send = (change: Partial<OpinionInput> = {}, key = newKey()) =>
      call<Problem>(`${center.publicUrl}/v1/opinions`, {
        body: { ...opinion, ...change },
        headers: { 'idempotency-key': key },
      });
    const list = async (query = '') =>
      (await officer.call<OpinionList>(`/v1/officer/opinions${query}`)).body;
    const night = () => publishOpinions(center.database, tomorrow);

    it('have eleven topics when a centre begins', async () => {
      const { body, headers } = await call<OpinionTopicList>(
        `${center.publicUrl}/v1/opinion-topics`,
      );
      assert.equal(body.topics.length, 11);
      assert.deepEqual(body.topics[0], {
        code: 'politics',
        th: 'การเมือง',
        en: 'Politics',
        retired: false,
      });
      assert.match(headers.get('cache-control') ?? '', /^public, max-age=300/);
    });

    it('count once for copies of a call, also for those that arrive together', async () => {
      const text = 'ควรนับเพียงครั้งเดียว แม้ส่งซ้ำหลายครั้ง';
      const key = newKey();
      const answers = await Promise.all(Array.from({ length: 6 }, () => send({ text }, key)));
      answers.push(await send({ text }, key));
      assert.deepEqual(
        new Set(answers.map(({ status, text: body }) => `${status} ${body}`)),
        new Set([`201 {"receivedOn":"${today}"}`]),
      );
      assert.equal(
        (await send({ text: 'ข้อความอื่นใต้กุญแจเดิม' }, key)).body.code,
        'idempotency_key_reused',
      );
      await night();
      assert.equal((await list()).opinions.filter((one) => one.text === text).length, 1);
    });

    it('are refused for a topic or a district that does not exist', async () => {
      for (const [change, path] of [
        [{ topicCode: 'astrology' }, 'topicCode'],
        [{ districtCode: '4001' }, 'districtCode'],
        [{ districtCode: '5099' }, 'districtCode'],
      ] as const) {
        const { status, body } = await send(change);
        assert.equal(status, 422);
        assert.deepEqual(body.issues?.[0]?.path, [path]);
      }
    });

    it('lose telephone numbers and national IDs before they are stored', async () => {
      await send({ text: 'ติดต่อผม 081-234-5678 หรือบัตร 3100600445635 ได้เลย' });
      await night();
      const texts = (await list('?topic=energy')).opinions.map(({ text }) => text);
      assert.ok(texts.includes('ติดต่อผม xxx-xxx-xxxx หรือบัตร x-xxxx-xxxxx-xx-x ได้เลย'));
    });

    it('of a flood are held, and count nowhere until an officer lets them in', async () => {
      const text = 'ข้อความเดียวกันจากทุกเครื่อง';
      for (let copy = 0; copy < 12; copy += 1) assert.equal((await send({ text })).status, 201);
      await night();
      const held = await list('?held=yes');
      assert.deepEqual(
        held.opinions.map((one) => one.text),
        [text, text],
      );
      const energy = async () =>
        (await officer.call<OfficerOpinionTotals>('/v1/officer/opinion-totals')).body.totals.find(
          ({ topicCode }) => topicCode === 'energy',
        )?.count ?? 0;
      const before = await energy();
      await officer.call(`/v1/officer/opinions/${held.opinions[0]?.id}`, {
        method: 'PUT',
        body: { tags: [], held: false },
      });
      assert.equal(await energy(), before + 1);
    });

    it('are listed by topic, district, day and tag, in pages without a gap', async () => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await list(`?limit=20${cursor}`);
        seen.push(...page.opinions.map(({ id }) => id));
        cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
      } while (cursor !== '');
      assert.equal(new Set(seen).size, (await list()).count);
      assert.equal(seen.length, new Set(seen).size);
      const chosen = (await list('?topic=education&district=5007&tag=ขาดครู&limit=100')).opinions;
      assert.ok(chosen.length > 0);
      assert.ok(
        chosen.every(
          (one) =>
            one.topicCode === 'education' &&
            one.districtCode === '5007' &&
            one.tags.includes('ขาดครู'),
        ),
      );
      assert.equal((await list(`?from=${bangkokDate(tomorrow)}`)).count, 0);
      const foreign = await officer.call<Problem>('/v1/officer/opinions?district=4001');
      assert.equal(foreign.body.issues?.[0]?.code, 'district_unknown');
      const broken = await officer.call<Problem>('/v1/officer/opinions?cursor=abc');
      assert.deepEqual(broken.body.issues, [{ path: ['cursor'], code: 'invalid' }]);
    });

    it('are tagged, and two tags become one', async () => {
      const tag = (tags: string[]) =>
        officer.call<OfficerOpinion>(`/v1/officer/opinions/${knownOpinion}`, {
          method: 'PUT',
          body: { tags, held: false },
        });
      assert.deepEqual((await tag(['ก', 'ข', 'ก'])).body.tags, ['ก', 'ข']);
      const merge = (from: string, into: string) =>
        officer.call<OpinionTagList>('/v1/officer/opinion-tags', { body: { from, into } });
      const { body } = await merge('ก', 'ข');
      assert.deepEqual(
        body.tags.filter((one) => /^[กข]$/.test(one.tag)),
        [{ tag: 'ข', count: 1 }],
      );
      assert.equal((await merge('ข', 'ข')).status, 200);
      assert.equal((await merge('ไม่มี', 'ข')).status, 422);
      await tag([]);
    });

    it('of another province are neither read nor changed, and the ministry has numbers alone', async () => {
      const change = { method: 'PUT', body: { tags: [], held: true } };
      assert.equal(
        (await officer.call(`/v1/officer/opinions/${foreignOpinion}`, change)).status,
        404,
      );
      assert.equal((await ministry.call('/v1/officer/opinions')).body['code'], 'not_permitted');
      const provinces = async (who: TestOfficer) =>
        new Set(
          (await who.call<OfficerOpinionTotals>('/v1/officer/opinion-totals')).body.totals.map(
            ({ provinceCode }) => provinceCode,
          ),
        );
      assert.deepEqual(await provinces(officer), new Set(['50']));
      assert.deepEqual(await provinces(ministry), new Set(['40', '50']));
    });

    it('stay hidden by the database when the code believes in a wrong scope', async () => {
      const query = { limit: 100, held: 'no' } as const;
      const own = await findOfficer(center.database, officer.cookie.split('=')[1] ?? '', now);
      const theirs = await findOfficer(center.database, ministry.cookie.split('=')[1] ?? '', now);
      assert.ok(own && theirs);
      for (const session of [own, theirs]) {
        const scope = { kind: 'province', provinceCode: '40' } as const;
        const { opinions } = await asOfficer(center.database, session, (transaction) =>
          listOpinions(transaction, scope, query),
        );
        assert.deepEqual(opinions, []);
      }
      const mixing = asPublic(center.database, {}, (transaction) =>
        sql`select damrong_mix_opinions('2100-01-01')`.execute(transaction),
      );
      await assert.rejects(mixing, { code: '42501' });
    });

    it('are published in tens, and what is fewer than ten is in no number', async () => {
      await asMaintenance(center.database, (transaction) =>
        transaction
          .insertInto('opinions')
          .values(
            [9, 10, 25].flatMap((count, topic) =>
              Array.from({ length: count }, () => ({
                province_code: '33',
                district_code: '3301',
                topic_code: ['politics', 'media', 'society'][topic] ?? '',
                text: 'ความเห็นของจังหวัดที่สาม',
                age_band: null,
                occupation: null,
                received_on: '2026-01-01',
                held: false,
              })),
            ),
          )
          .execute(),
      );
      await night();
      await center.refresh();
      const { body, headers } = await call<OpinionTotals>(`${center.publicUrl}/v1/opinion-totals`);
      assert.match(headers.get('cache-control') ?? '', /^public, max-age=300/);
      assert.equal(new Date(body.through ?? '').getUTCDay(), 0);
      assert.ok((body.through ?? '') < bangkokDate(tomorrow));
      assert.deepEqual(body.provinces.find(({ provinceCode }) => provinceCode === '33')?.topics, [
        { topicCode: 'media', atLeast: 10 },
        { topicCode: 'society', atLeast: 20 },
      ]);
      for (const { topicCode, atLeast } of body.topics) {
        const published = body.provinces
          .flatMap(({ topics }) => topics)
          .filter((one) => one.topicCode === topicCode);
        assert.equal(
          atLeast,
          published.reduce((sum, one) => sum + one.atLeast, 0),
        );
      }
      assert.ok(!body.topics.some(({ topicCode }) => topicCode === 'politics'));
    });
  });
}
