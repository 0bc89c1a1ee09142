import {
  todayCodes,
  type CaseList,
  type ColleagueList,
  type OfficerCase,
  type Today,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

for (const engine of engines) {
  describe(`the page of the day on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let director: TestOfficer;
    let today: string;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      today = (await read(officer)).day;
    });
    after(() => center.stop());

    const read = async (who: TestOfficer) => (await who.call<Today>('/v1/officer/today')).body;
    const sectionOf = async (code: string, who = officer) =>
      (await read(who)).sections.find((one) => one.code === code) ?? assert.fail(code);
    const pathOf = (number: string) => `/v1/officer/cases/${number}`;
    const later = (days: number) =>
      new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
    const taken = async (dueOn: string | null) => {
      const { number } = (await fileCase(center)).body;
      const { colleagues } = (await officer.call<ColleagueList>('/v1/officer/colleagues')).body;
      const { officerId } = colleagues.find(({ isSelf }) => isSelf) ?? assert.fail();
      await officer.call(`${pathOf(number)}/owner`, { body: { officerId } });
      await officer.call<OfficerCase>(`${pathOf(number)}/corrections`, { body: { dueOn } });
      return number;
    };

    it('has its headings in the order of a morning, approvals for those who give them', async () => {
      const codes = (await read(director)).sections.map(({ code }) => code);
      assert.deepEqual(codes, [...todayCodes]);
      const own = (await read(officer)).sections.map(({ code }) => code);
      assert.deepEqual(
        own,
        todayCodes.filter((code) => code !== 'awaiting'),
      );
    });

    it('tells one’s own cases by their due day', async () => {
      const [late, now, soon] = [await taken(later(-2)), await taken(today), await taken(later(3))];
      const numbers = async (code: string) =>
        (await sectionOf(code)).cases.map(({ number }) => number);
      assert.ok((await numbers('overdue')).includes(late));
      assert.deepEqual(await numbers('due_today'), [now]);
      assert.ok((await numbers('due_week')).includes(soon));
      assert.equal((await sectionOf('overdue', director)).count, 0);
    });

    it('counts what the list finds with the same words, and shows three', async () => {
      for (let more = 0; more < 4; more += 1) await fileCase(center);
      const { count, cases } = await sectionOf('unowned');
      const list = await officer.call<CaseList>('/v1/officer/cases?owner=none&limit=100');
      assert.equal(count, list.body.cases.length);
      assert.deepEqual(cases, list.body.cases.slice(0, 3));
    });

    it('brings what a citizen or an agency has answered', async () => {
      const { number } = (await fileCase(center)).body;
      await officer.call(`${pathOf(number)}/assignments`, {
        body: { recipients: [{ kind: 'district', districtCode: '5007' }] },
      });
      const before = (await sectionOf('reported')).count;
      const moved = await officer.call(`/v1/officer/assignments/${number}/1/moves`, {
        body: { move: 'result', text: 'ซ่อมแล้วเสร็จ' },
        headers: { 'idempotency-key': 'a-report-by-letter-1', 'if-match': '"1"' },
      });
      assert.equal(moved.status, 200, moved.text);
      assert.equal((await sectionOf('reported')).count, before + 1);
    });
  });
}
