import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  answerKindCodes,
  categories as allCategories,
  hasKnownFields,
  type AnswerTemplate,
  type AnswerTemplateInFull,
  type AnswerTemplateList,
  type FieldIssue,
} from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { ensureNationalTemplates } from './national-templates.ts';
import { nationalTemplates } from './national/all.ts';

const path = '/v1/officer/templates';
const said = { lang: 'th', title: 'แม่แบบทดสอบ', body: 'ข้อความทดสอบ {เลขที่เรื่อง}', categories: [] };

type Answered = AnswerTemplate & { code: string; issues?: FieldIssue[] };

for (const engine of engines) {
  describe(`templates on ${engine}`, () => {
    let center: TestCenter;
    let ministry: TestOfficer;
    let chief: TestOfficer;
    let officer: TestOfficer;
    let neighbor: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      ministry = await signInDemoOfficer(center, 'moi.admin');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      neighbor = await signInDemoOfficer(center, 'khonkaen.officer');
    });
    after(() => center.stop());

    const write = (who: TestOfficer, at: string, version: number, body: object, method = 'POST') =>
      who.call<Answered>(at, {
        method,
        body,
        headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
      });
    const add = (who: TestOfficer, more: object = {}) =>
      write(who, path, 1, { ...said, provinceCode: '50', kind: 'message', ...more });
    const change = (who: TestOfficer, { id, version }: AnswerTemplate, more: object = {}) =>
      write(who, `${path}/${id}`, version, { ...said, archived: false, ...more }, 'PUT');
    const hide = (who: TestOfficer, { id, version }: AnswerTemplate, hidden: boolean) =>
      write(who, `${path}/${id}/hiding`, version, { hidden });
    const list = async (who: TestOfficer, query: Record<string, string> = {}) =>
      (await who.call<AnswerTemplateList>(`${path}?${new URLSearchParams(query)}`)).body;
    const find = async (who: TestOfficer, search: string, more: Record<string, string> = {}) =>
      (await list(who, { search, ...more })).templates;
    const idsOf = (templates: readonly AnswerTemplate[]) => templates.map(({ id }) => id);

    it('begin with a national base, whose fields are all known, and keep what became of it', async () => {
      const { templates } = await list(ministry, { limit: '100' });
      assert.equal(templates.length, nationalTemplates.length);
      for (const { body, provinceCode, kind } of templates) {
        assert.ok(hasKnownFields(body), body);
        assert.equal(provinceCode, null);
        assert.ok(answerKindCodes.includes(kind));
      }
      const known = new Set(allCategories.map(({ code }) => code));
      for (const { categories = [] } of nationalTemplates) {
        for (const code of categories) {
          assert.ok(known.has(code), code);
        }
      }
      const [first] = templates;
      assert.ok(first);
      const title = 'ถ้อยคำของกระทรวง';
      const { status } = await change(ministry, first, { title });
      assert.equal(status, 200);
      await ensureNationalTemplates(center.database);
      assert.equal((await list(ministry, { limit: '100' })).templates.length, templates.length);
      assert.deepEqual(idsOf(await find(ministry, title)), [first.id]);
    });

    it('are found by words of title and text in any order, and in either script of digits', async () => {
      const { body: one } = await add(chief, {
        title: 'นัดดูท่อประปา ครั้งที่ ๒',
        body: 'ช่างจะมาตรวจ Pipe ของท่าน',
      });
      for (const search of ['ประปา นัด', 'pipe ครั้งที่', 'ครั้งที่ 2 ประปา', 'ตรวจ  PIPE']) {
        assert.deepEqual(idsOf(await find(officer, search)), [one.id], search);
      }
      assert.deepEqual(await find(officer, 'ประปา ไฟฟ้าดับทั้งซอย'), []);
      assert.deepEqual(await find(officer, '%'), []);
    });

    it('come in the order in which they fit the case, then by title, page by page', async () => {
      const added = async (title: string, more: object = {}) =>
        (await add(chief, { title, kind: 'result', ...more })).body.id;
      const categories = ['environment.smell'];
      const other = await added('เรียงลำดับ ก ประเภทอื่น', { categories: ['utilities.road'] });
      const general = await added('เรียงลำดับ ก ทั่วไป');
      const inText = await added('ชื่ออื่น', { categories, body: 'เรียงลำดับ ในข้อความ' });
      const fitting = await added('เรียงลำดับ ข ตรงประเภท', { categories });
      const query = { search: 'เรียงลำดับ', categoryCode: 'environment.smell', kind: 'result' };
      const order = [fitting, inText, general, other];
      assert.deepEqual(idsOf((await list(officer, query)).templates), order);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: AnswerTemplateList = await list(officer, {
          ...query,
          limit: '1',
          ...(cursor && { cursor }),
        });
        seen.push(...idsOf(page.templates));
        cursor = page.nextCursor;
      } while (cursor !== null);
      assert.deepEqual(seen, order);
    });

    it('are given for one kind alone, which no change can turn into another', async () => {
      const { body: note } = await add(chief, { kind: 'note', title: 'เฉพาะเจ้าหน้าที่เท่านั้น' });
      for (const kind of answerKindCodes) {
        const ids = idsOf(await find(officer, 'เฉพาะเจ้าหน้าที่เท่านั้น', { kind }));
        assert.deepEqual(ids, kind === 'note' ? [note.id] : [], kind);
      }
      const changed = await change(chief, note, { kind: 'message', title: 'เฉพาะเจ้าหน้าที่จริง ๆ' });
      assert.deepEqual([changed.status, changed.body.kind], [200, 'note']);
      await assert.rejects(
        attempt(chief, sql`update answer_templates set kind = 'message' where id = ${note.id}`),
        /permission denied/,
      );
    });

    it('of a province are for that province, and those of the country for the ministry to write', async () => {
      const title = 'ของจังหวัดเดียว';
      const { status, body: own } = await add(chief, { title });
      assert.deepEqual([status, own.provinceCode, own.version], [201, '50', 1]);
      assert.deepEqual(idsOf(await find(officer, title)), [own.id]);
      assert.deepEqual(await find(neighbor, title), []);
      assert.deepEqual(await find(neighbor, title, { province: '50', state: 'all' }), []);
      assert.deepEqual(await find(ministry, title), []);
      assert.deepEqual(idsOf(await find(ministry, title, { province: '50' })), [own.id]);
      for (const provinceCode of [null, '40']) {
        const refused = await add(chief, { provinceCode });
        assert.deepEqual([refused.status, refused.body.code], [403, 'not_permitted']);
      }
      const { body: national } = await add(ministry, { provinceCode: null, title: 'ของกระทรวง' });
      const refused = await change(chief, national);
      assert.deepEqual([refused.status, refused.body.code], [403, 'not_permitted']);
      const byOfficer = await add(officer);
      assert.deepEqual([byOfficer.status, byOfficer.body.code], [403, 'not_permitted']);
    });

    it('are refused with a field that nobody knows, and for a category that the place has not', async () => {
      const issues = async (more: object) => {
        const { status, body } = await add(chief, more);
        assert.equal(status, 422);
        return body.issues?.map(({ path: at, code }) => [at.join('.'), code]);
      };
      assert.deepEqual(await issues({ body: 'เรียน {ชื่อผู้รอง}' }), [['body', 'invalid']]);
      assert.deepEqual(await issues({ categories: ['environment.smell', 'no.such'] }), [
        ['categories.1', 'category_unknown'],
      ]);
      const { body: message } = await add(ministry, { provinceCode: null, title: 'ข้อความกลาง' });
      assert.deepEqual(await issues({ kind: 'note', replaces: message.id }), [
        ['replaces', 'invalid'],
      ]);
      const { body: own } = await add(chief, { title: 'ของจังหวัด' });
      assert.deepEqual(await issues({ replaces: own.id }), [['replaces', 'invalid']]);
    });

    it('of a province stand in the place of a national one until they are archived', async () => {
      const title = 'ต้นแบบกลางที่ถูกแทน';
      const { body: national } = await add(ministry, { provinceCode: null, title });
      const { body: own } = await add(chief, { title: `${title}แล้ว`, replaces: national.id });
      assert.deepEqual(idsOf(await find(officer, title)), [own.id]);
      assert.deepEqual(idsOf(await find(neighbor, title)), [national.id]);
      const [aside] = await find(officer, title, { state: 'aside' });
      assert.deepEqual([aside?.id, aside?.replaced], [national.id, true]);
      const archived = await change(chief, own, { title: own.title, archived: true });
      assert.equal(archived.body.archived, true);
      assert.deepEqual(idsOf(await find(officer, title)), [national.id]);
    });

    it('of the country can be hidden in a province, which changes nothing elsewhere', async () => {
      const title = 'ต้นแบบกลางที่ถูกซ่อน';
      const { body: national } = await add(ministry, { provinceCode: null, title });
      assert.equal((await hide(chief, national, true)).body.hidden, true);
      assert.equal((await hide(chief, national, true)).status, 200);
      assert.deepEqual(await find(officer, title), []);
      assert.deepEqual(idsOf(await find(officer, title, { state: 'aside' })), [national.id]);
      assert.deepEqual(idsOf(await find(neighbor, title)), [national.id]);
      assert.equal((await hide(chief, national, false)).body.hidden, false);
      assert.deepEqual(idsOf(await find(officer, title)), [national.id]);
      const { body: own } = await add(chief, { title: 'ซ่อนของตนเองไม่ได้' });
      assert.equal((await hide(chief, own, true)).body.code, 'not_permitted');
      assert.equal((await hide(officer, national, true)).body.code, 'not_permitted');
      assert.equal((await hide(ministry, national, true)).body.code, 'not_permitted');
      const stale = await hide(chief, { ...national, version: 9 }, true);
      assert.deepEqual([stale.status, stale.body.code], [412, 'template_changed']);
    });

    it('keep who said what, and refuse a change that was decided on an older version', async () => {
      const { body: first } = await add(chief, { title: 'ฉบับที่หนึ่ง' });
      const { body: second } = await change(chief, first, { title: 'ฉบับที่สอง' });
      const stale = await change(chief, first, { title: 'ฉบับที่สาม' });
      assert.deepEqual([stale.status, stale.body.code], [412, 'template_changed']);
      await change(chief, second, { title: 'ฉบับที่สอง', archived: true });
      const { body } = await chief.call<AnswerTemplateInFull>(`${path}/${first.id}`);
      assert.deepEqual(
        body.history.map(({ version, action, title }) => [version, action, title]),
        [
          [3, 'archived', 'ฉบับที่สอง'],
          [2, 'changed', 'ฉบับที่สอง'],
          [1, 'added', 'ฉบับที่หนึ่ง'],
        ],
      );
      assert.ok(body.history.every(({ by }) => by !== null));
    });

    /** Tries a statement as the officer's role of the database, past the code. */
    function attempt({ cookie }: TestOfficer, statement: RawBuilder<unknown>) {
      const session = sessionHash(cookie.split('=')[1] ?? '');
      return asOfficer(center.database, { session }, (transaction) =>
        statement.execute(transaction),
      );
    }

    it('are kept apart by the database too', async () => {
      const { body: national } = await add(ministry, { provinceCode: null, title: 'หลังกำแพง' });
      const { body: own } = await add(chief, { title: 'หลังกำแพงของจังหวัด' });
      const insert = (province: string) => sql`
        insert into answer_templates
            (province_code, kind, lang, title, body, categories, changed_at, search_text)
          values (${province}, 'note', 'th', 'ข้ามกำแพง', 'x', '{}', now(), 'x')`;
      const conceal = (province: string) => sql`
        insert into answer_template_hidings values (${province}, ${national.id})`;
      const forge = (id: string, who: string) => sql`
        insert into answer_template_versions
            (template_id, version, action, at, officer_id, officer_name, lang, title, body, categories)
          select ${id}, 9, 'changed', now(), o.id, 'x', 'th', 'x', 'x', '{}'
            from officers o where o.username = ${who}`;
      const refused = async (who: TestOfficer, statement: RawBuilder<unknown>) => {
        await assert.rejects(attempt(who, statement), /row-level security/);
      };
      for (const province of ['00', '40']) await refused(chief, insert(province));
      await refused(chief, conceal('40'));
      await refused(chief, forge(national.id, 'chiangmai.chief'));
      await refused(chief, forge(own.id, 'chiangmai.officer'));
      for (const statement of [insert('50'), conceal('50'), forge(own.id, 'chiangmai.officer')]) {
        await refused(officer, statement);
      }
      const update = sql`update answer_templates set archived = true where id = ${national.id}`;
      assert.equal((await attempt(chief, update)).numAffectedRows, 0n);
      const read = sql`select from answer_templates where id = ${own.id}`;
      assert.equal((await attempt(neighbor, read)).rows.length, 0);
      assert.equal((await attempt(officer, read)).rows.length, 1);
      const told = sql`select from answer_template_versions where template_id = ${own.id}`;
      assert.equal((await attempt(officer, told)).rows.length, 0);
      assert.equal((await attempt(chief, told)).rows.length, 1);
    });
  });
}
