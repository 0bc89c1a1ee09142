import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addWorkingDays, nationalHolidays, type CaseReceipt } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { setDaysOff } from '../../test-support/days-off.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { testClock } from '../../test-support/test-clock.ts';
import { asMaintenance } from '../database/transaction.ts';
import { loadCaseDeadlines } from './case-deadlines.ts';
import { loadCasePeriods } from './case-periods.ts';
import { loadHolidays } from './holidays.ts';
import { ensureNationalHolidays } from './national-holidays.ts';

const categoryCode = 'utilities.water_supply';

for (const engine of engines) {
  describe(`deadlines on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    const { clock, inDays, toMonday } = testClock();
    before(async () => {
      center = await startTestCenter(engine, { clock });
      toMonday();
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    type Rule = readonly [string, string, string, number, 'calendar' | 'working'];
    async function setPeriods(rules: readonly Rule[]): Promise<void> {
      await center.database.deleteFrom('case_periods').execute();
      for (const [province_code, category_code, urgency, days, counting] of rules) {
        await center.database
          .insertInto('case_periods')
          .values({ province_code, category_code, urgency, days, counting })
          .execute();
      }
      await center.refresh();
    }

    it('begin with the days off of the national base, which an edit outlives', async () => {
      const holidays = await loadHolidays(center.database);
      assert.deepEqual(
        holidays.of('50').map(({ day, name_th }) => [day, name_th]),
        nationalHolidays.map(({ day, th }) => [day, th]),
      );
      const [first, second] = nationalHolidays.map(({ day }) => day);
      assert.ok(first && second);
      await asMaintenance(center.database, async (transaction) => {
        const holiday = transaction.updateTable('holidays').where('province_code', '=', '00');
        await holiday.set({ withdrawn: true, version: 2 }).where('day', '=', first).execute();
        await holiday.set({ source: 'ฉบับเดิม' }).where('day', '=', second).execute();
      });
      await ensureNationalHolidays(center.database);
      const again = (await loadHolidays(center.database)).of('50');
      assert.equal(again[0]?.day, second);
      assert.notEqual(again[0].source, 'ฉบับเดิม');
    });

    it('count on the days off of the country and of the province', async () => {
      await setDaysOff(center, [{ day: inDays(1) }, { day: inDays(2), provinceCode: '50' }]);
      const deadlines = await loadCaseDeadlines(center.database);
      const after = (province: string) =>
        addWorkingDays(inDays(0), 1, deadlines.of(province).calendar);
      assert.deepEqual([after('50'), after('40')], [inDays(3), inDays(2)]);
      await setDaysOff(center);
    });

    it('follow the rule that names the urgency, then the province, then the category', async () => {
      const days = async (provinceCode: string, code: string, urgency: 'normal' | 'urgent') =>
        (await loadCasePeriods(center.database)).find({
          provinceCode,
          categoryCode: code,
          urgency,
        })?.days;
      await setPeriods([]);
      assert.equal(await days('50', categoryCode, 'urgent'), 15);
      await setPeriods([['00', categoryCode, '*', 10, 'calendar']]);
      assert.equal(await days('50', categoryCode, 'normal'), 10);
      assert.equal(await days('50', 'land.other', 'normal'), 15);
      await setPeriods([
        ['00', categoryCode, '*', 10, 'calendar'],
        ['50', '*', '*', 9, 'calendar'],
        ['00', '*', 'urgent', 3, 'calendar'],
        ['00', categoryCode, 'urgent', 2, 'calendar'],
      ]);
      assert.equal(await days('50', categoryCode, 'normal'), 9);
      assert.equal(await days('40', categoryCode, 'normal'), 10);
      assert.equal(await days('50', categoryCode, 'urgent'), 2);
      assert.equal(await days('50', 'land.other', 'urgent'), 3);
      assert.equal(await days('50', 'no.such', 'normal'), 9);
      assert.equal(await days('40', 'no.such', 'normal'), undefined);
    });

    it('give a case its last day in calendar days, on a day off too, or in working days', async () => {
      await setDaysOff(center, [{ day: inDays(15) }, { day: inDays(1) }]);
      await setPeriods([]);
      assert.equal((await fileCase(center)).body.dueOn, inDays(15));
      await setPeriods([['50', '*', '*', 5, 'working']]);
      const { body } = await fileCase(center);
      // Monday; Tuesday is off, and a weekend lies between.
      assert.equal(body.dueOn, inDays(8));
      assert.equal((await lookUp(center, body)).body.dueOn, inDays(8));
      await setDaysOff(center);
      await setPeriods([]);
    });

    it('go by the urgency that an officer writes down, also when a case is taken up again', async () => {
      await setPeriods([['00', '*', 'very_urgent', 2, 'working']]);
      const { body: receipt, status } = await officer.call<CaseReceipt>('/v1/officer/cases', {
        body: { ...filing(), channel: 'walk_in', urgency: 'very_urgent' },
        headers: { 'idempotency-key': newKey() },
      });
      assert.deepEqual([status, receipt.dueOn], [201, inDays(2)]);
      await officer.call(`/v1/officer/cases/${receipt.number}/result`, {
        body: { result: 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน' },
      });
      const { number, code } = receipt;
      const reopened = await call(`${center.publicUrl}/v1/cases/reopening`, {
        body: { number, code, reason: 'น้ำหยุดไหลอีกตั้งแต่เมื่อวาน' },
        headers: { 'idempotency-key': newKey() },
      });
      assert.deepEqual([reopened.status, reopened.body['dueOn']], [201, inDays(2)]);
      await setPeriods([]);
    });
  });
}
