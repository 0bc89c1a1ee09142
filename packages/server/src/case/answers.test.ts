import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  nationalQuestions,
  type CaseFilingInput,
  type CaseList,
  type OfficerCase,
  type QuestionList,
} from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance } from '../database/transaction.ts';

const onBehalf = { name: 'มารดา ตัวอย่าง', relation: 'parent', awareness: 'knows' } as const;
const accused = { kind: 'business', name: 'ร้านค้า ตัวอย่าง', workplace: 'ตลาด' } as const;
const contact = { name: 'ผู้ร้อง ตัวอย่าง', phone: '0812345678' };

for (const engine of engines) {
  describe(`what else is told of a case on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let administrator: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      administrator = await signInDemoOfficer(center, 'moi.admin');
    });
    after(() => center.stop());

    async function filed(change: Partial<CaseFilingInput>) {
      const { status, body } = await fileCase(center, filing(change));
      assert.equal(status, 201);
      return body;
    }

    async function seen(by: TestOfficer, number: string): Promise<OfficerCase> {
      const { body } = await by.call<OfficerCase>(`/v1/officer/cases/${number}`);
      return body;
    }

    const questionsOf = (province: string, category: string) =>
      call<QuestionList>(`${center.publicUrl}/v1/categories/${province}/${category}/questions`);

    const codesOf = async (province: string, category: string) =>
      (await questionsOf(province, category)).body.questions.map(({ code }) => code);

    it('asks the questions of the category, kept by caches for minutes', async () => {
      const { status, headers, body } = await questionsOf('50', 'utilities.water_supply');
      assert.equal(status, 200);
      assert.match(headers.get('cache-control') ?? '', /^public, max-age=300/);
      assert.deepEqual(
        body.questions.map(({ code }) => code),
        ['problem', 'extent', 'provider', 'user_number'],
      );
      assert.deepEqual(await codesOf('50', 'land.other'), []);
    });

    it('refuses the questions of a category that does not exist', async () => {
      const { status, body } = await questionsOf('50', 'land.moon');
      assert.equal(status, 422);
      assert.deepEqual((body as object as { issues: unknown }).issues, [
        { path: ['category'], code: 'category_unknown' },
      ]);
    });

    it('shows officers each answer with its question as it was worded then', async () => {
      const answers = { problem: 'dirty', extent: 'some', provider: 'pwa', user_number: ' ๑๑00 ' };
      const { number } = await filed({ answers });
      const before = (await seen(officer, number)).answers;
      assert.deepEqual(
        before.map(({ code, value, choice }) => [code, value, choice?.th ?? null]),
        [
          ['problem', 'dirty', 'ขุ่น มีสี หรือมีกลิ่น'],
          ['extent', 'some', 'หลายหลังในละแวกเดียวกัน'],
          ['provider', 'pwa', 'การประปาส่วนภูมิภาค'],
          ['user_number', '๑๑00', null],
        ],
      );
      await reword('user_number', { th: 'คำถามใหม่', en: 'New question' });
      assert.deepEqual((await seen(officer, number)).answers, before);
      assert.equal(before[3]?.th, 'เลขที่ผู้ใช้น้ำ');
    });

    async function reword(code: string, words: { th: string; en: string }) {
      const question = nationalQuestions['utilities.water_supply']?.find(
        (one) => one.code === code,
      );
      await center.database
        .updateTable('category_questions')
        .set({ definition: JSON.stringify({ ...question, ...words }) })
        .where('category_code', '=', 'utilities.water_supply')
        .where('code', '=', code)
        .execute();
      await center.refresh();
    }

    it('asks what a province has added, and not what it has retired', async () => {
      const question = { code: 'canal', kind: 'text', th: 'คลองใด', en: 'Which canal?' };
      const row = { province_code: '10', category_code: 'utilities.drainage', position: 9 };
      const retired = { ...question, code: 'in_house' };
      await center.database
        .insertInto('category_questions')
        .values([
          { ...row, code: 'canal', definition: JSON.stringify(question), retired_at: null },
          { ...row, code: 'in_house', definition: JSON.stringify(retired), retired_at: new Date() },
        ])
        .execute();
      await center.refresh();
      assert.deepEqual(await codesOf('10', row.category_code), ['depth', 'needs_help', 'canal']);
      assert.deepEqual(await codesOf('50', row.category_code), ['depth', 'in_house', 'needs_help']);
    });

    const invalid: [string, CaseFilingInput['answers'], unknown][] = [
      ['another question', { moon: 'x' }, { path: ['answers', 'moon'], code: 'answer_unknown' }],
      [
        'a choice that is none',
        { extent: 'x' },
        { path: ['answers', 'extent'], code: 'answer_unknown' },
      ],
      [
        'a question that is not asked',
        { provider: 'local', user_number: '1' },
        { path: ['answers', 'user_number'], code: 'answer_unknown' },
      ],
      [
        'NUL',
        { provider: 'pwa', user_number: '\0' },
        { path: ['answers', 'user_number'], code: 'characters_forbidden' },
      ],
    ];
    for (const [title, answers, issue] of invalid) {
      it(`refuses an answer to ${title}`, async () => {
        const { status, body } = await fileCase(center, filing({ answers }));
        assert.equal(status, 422);
        assert.deepEqual((body as object as { issues: unknown }).issues, [issue]);
      });
    }

    it('shows whom it is about to officers of the province only, and never to the public', async () => {
      const receipt = await filed({ accused });
      assert.deepEqual((await seen(officer, receipt.number)).accused, { ...accused, detail: null });
      assert.equal((await seen(administrator, receipt.number)).accused, null);
      assert.equal((await lookUp(center, receipt)).text.includes(accused.name), false);
    });

    it('shows for whom somebody files', async () => {
      const { number } = await filed({ onBehalf: { ...onBehalf, phone: '๐๘๙-๑๑๑-๒๒๒๒' } });
      assert.deepEqual((await seen(officer, number)).onBehalf, {
        ...onBehalf,
        phone: '0891112222',
      });
      assert.equal((await seen(administrator, number)).onBehalf, null);
    });

    it('masks that person with a confidential complainant', async () => {
      const { number } = await filed({
        complainant: { identity: 'confidential', ...contact },
        onBehalf,
      });
      assert.equal((await seen(officer, number)).onBehalf, null);
      const { body } = await director.call<OfficerCase>(`/v1/officer/cases/${number}/identity`, {
        body: { reason: 'ต้องติดต่อเพื่อนัดตรวจสอบสถานที่' },
      });
      assert.equal(body.onBehalf?.name, onBehalf.name);
    });

    it('stores nothing of that person in an anonymous matter', async () => {
      const facts = 'มีคนทิ้งขยะลงคลองหลังตลาดทุกคืนหลังสี่ทุ่ม น้ำเริ่มเน่าและมีกลิ่น';
      const { number } = await filed({ facts, complainant: { identity: 'anonymous' }, onBehalf });
      assert.equal((await seen(director, number)).onBehalf, null);
      const rows = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('complainants')
          .selectAll()
          .where('case_number', '=', number)
          .execute(),
      );
      assert.deepEqual(rows, []);
    });

    it('masks national IDs in answers', async () => {
      const answers = { provider: 'pwa', user_number: '3100600445635' };
      const { number } = await filed({ answers });
      assert.equal((await seen(officer, number)).answers[1]?.value, 'x-xxxx-xxxxx-63-5');
      assert.equal((await seen(administrator, number)).answers[1]?.value, 'x-xxxx-xxxxx-63-5');
    });

    it('marks in the list what speaks of danger, by words or by category', async () => {
      const byWords = await filed({ facts: 'ไฟไหม้กองขยะข้างบ้านและมีคนถือมีดขู่' });
      const byCategory = await filed({ categoryCode: 'safety.threat' });
      const calm = await filed({});
      const { body } = await officer.call<CaseList>('/v1/officer/cases?filter=all&limit=100');
      const dangers = new Map(body.cases.map((row) => [row.number, row.dangers]));
      assert.deepEqual(dangers.get(byWords.number), ['fire', 'weapon']);
      assert.deepEqual(dangers.get(byCategory.number), ['urgent_category']);
      assert.deepEqual(dangers.get(calm.number), []);
    });

    it('takes all of it from an officer who records', async () => {
      const {
        truthConfirmed: _truth,
        privacyNotice: _notice,
        ...content
      } = filing({
        answers: { extent: 'village' },
        accused,
        onBehalf,
      });
      const { status, body } = await officer.call<{ number: string }>('/v1/officer/cases', {
        body: { ...content, channel: 'walk_in' },
        headers: { 'idempotency-key': 'recorded-with-everything' },
      });
      assert.equal(status, 201);
      const { answers, accused: shown, onBehalf: other } = await seen(officer, body.number);
      assert.equal(answers[0]?.choice?.en, 'The whole village or lane');
      assert.deepEqual([shown?.name, other?.name], [accused.name, onBehalf.name]);
    });
  });
}
