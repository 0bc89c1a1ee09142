import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bangkokDate, type OpinionInput } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase } from '../../test-support/citizen.ts';
import { dumpDatabase, type DatabaseDump } from '../../test-support/database-dump.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import {
  assetsWithPages,
  openPlainPage,
  sendPlainForm,
  valueIn,
} from '../../test-support/plain-forms.ts';
import { publishOpinions } from './publish-opinions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const OPINIONS = 40;

const keyOf = (index: number) => `canary-key-of-one-writer-${index}`;
const canaryOf = (index: number) => `ความเห็นนกขมิ้นหมายเลข ${index} ที่ไม่มีใครเขียนเหมือน`;

for (const engine of engines) {
  describe(`an opinion and its writer on ${engine}`, () => {
    let center: TestCenter;
    let now: Date;
    let today: string;
    /** The end of the day in Bangkok. */
    let midnight: number;
    before(async () => {
      now = new Date();
      today = bangkokDate(now);
      midnight = Date.parse(`${today}T17:00:00Z`);
      center = await startTestCenter(engine, {
        settings: { DAMRONG_ASSETS_DIR: assetsWithPages() },
        clock: () => now,
      });
      await fileCase(center);
    });
    after(() => center.stop());

    const opinionOf = (index: number) =>
      ({
        provinceCode: '50',
        topicCode: 'politics',
        text: canaryOf(index),
        districtCode: '5001',
      }) satisfies OpinionInput;
    const send = (index: number) =>
      call(`${center.publicUrl}/v1/opinions`, {
        body: opinionOf(index),
        headers: { 'idempotency-key': keyOf(index) },
      });

    /** As `send`, from the page that needs no script. */
    async function sendFromPage(index: number): Promise<void> {
      const { html } = await openPlainPage(center, '/th/opinion?province=50');
      const ticket = { key: valueIn(html, 'key'), token: valueIn(html, 'token') };
      const answer = await sendPlainForm(center, '/th/opinion', { ...opinionOf(index), ...ticket });
      assert.equal(answer.status, 200, answer.html);
    }

    /** Without what is published, which a schedule writes. */
    function filesNow(): string[] {
      const directory = filesDirectory(center.testDatabase);
      return readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('content'))
        .map((path) => `${path} ${statSync(join(directory, path)).mtimeMs}`)
        .sort();
    }

    /** The log without the head of the audit, which a schedule tells. */
    const linesOfCalls = () =>
      center
        .log()
        .split('\n')
        .filter((line) => !line.includes('audit chain'))
        .join('\n');

    /** All tables but that of the arrivals, and the one that is written by the clock. */
    const others = (dump: DatabaseDump) =>
      [...dump].filter(([table]) => !['opinion_arrivals', 'audit_seals'].includes(table));

    async function arrivals(): Promise<{ xmin: string; index: number }[]> {
      const rows = (await dumpDatabase(center.database)).get('opinion_arrivals') ?? [];
      return rows.map((row) => ({
        xmin: row.split(' ')[1] ?? '',
        index: Number(/หมายเลข (\d+)/.exec(row)?.[1]),
      }));
    }

    it('share no row, no line of the log and no file: nothing but the opinion is written', async () => {
      const files = filesNow();
      const log = linesOfCalls();
      const dump = await dumpDatabase(center.database);
      await call(`${center.publicUrl}/v1/challenge`);
      for (let index = 0; index < OPINIONS - 1; index += 1) {
        const { status, body } = await send(index);
        assert.equal(status, 201);
        assert.deepEqual(body, { receivedOn: today });
      }
      await sendFromPage(OPINIONS - 1);
      assert.equal(linesOfCalls(), log);
      assert.deepEqual(filesNow(), files);
      assert.deepEqual(others(await dumpDatabase(center.database)), others(dump));
    });

    it('are not told apart by the order or the transaction of a row: others come with the last', async () => {
      const rows = await arrivals();
      assert.equal(rows.length, OPINIONS);
      const last = rows.find(({ index }) => index === OPINIONS - 1) ?? assert.fail();
      const together = rows.filter(({ xmin }) => xmin === last.xmin);
      assert.ok(together.length >= 32, `${together.length} rows of one transaction`);
      assert.notDeepEqual(
        rows.map(({ index }) => index),
        rows.map(({ index }) => index).sort((a, b) => a - b),
      );
    });

    it('are kept by what is in no log, backup or copy of the database', async () => {
      const { rows } = await sql<{ persistence: string }>`
        select relpersistence as persistence from pg_class where relname = 'opinion_arrivals'
      `.execute(center.database);
      assert.deepEqual(rows, [{ persistence: 'u' }]);
    });

    it('stay a day of one hour more, in a new file each hour', async () => {
      const fileOf = async () => {
        const { rows } = await sql<{ file: number }>`
          select relfilenode as file from pg_class where relname = 'opinion_arrivals'
        `.execute(center.database);
        return rows[0]?.file;
      };
      const file = await fileOf();
      now = new Date(midnight + 59 * 60 * 1000);
      await publishOpinions(center.database, now);
      assert.notEqual(await fileOf(), file);
      const rows = await arrivals();
      assert.equal(rows.length, OPINIONS);
      assert.equal(new Set(rows.map(({ xmin }) => xmin)).size, 1);
      assert.deepEqual((await send(3)).body, { receivedOn: today });
      assert.equal((await arrivals()).length, OPINIONS);
    });

    it('are mixed by the day: one transaction, random order, and no key any more', async () => {
      now = new Date(now.getTime() + 2 * 60 * 1000);
      await publishOpinions(center.database, now);
      assert.deepEqual(await arrivals(), []);
      const dump = await dumpDatabase(center.database);
      const rows = (dump.get('opinions') ?? []).filter((row) => row.includes('นกขมิ้น'));
      assert.equal(rows.length, OPINIONS);
      assert.equal(new Set(rows.map((row) => row.split(' ')[1])).size, 1);
      const order = rows.map((row) => Number(/หมายเลข (\d+)/.exec(row)?.[1]));
      assert.notDeepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      const all = [...dump.values()].flat().join('\n');
      for (let index = 0; index < OPINIONS; index += 1) {
        const hash = createHash('sha256').update(keyOf(index));
        assert.ok(!all.includes(keyOf(index)) && !all.includes(hash.digest('hex')));
      }
    });

    it('leave no time but the day, and no column besides those that are known', async () => {
      const { rows } = await sql<{ name: string; type: string }>`
        select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
          where attrelid = 'opinions'::regclass and attnum > 0 and not attisdropped order by attnum
      `.execute(center.database);
      assert.deepEqual(
        rows.map(({ name, type }) => `${name} ${type}`),
        [
          'province_code text',
          'id uuid',
          'district_code text',
          'topic_code text',
          'text text',
          'age_band text',
          'occupation text',
          'received_on date',
          'held boolean',
          'tags text[]',
        ],
      );
    });

    it('are not brought together by the numbers that the public sees', async () => {
      const numbers = async () => {
        await center.refresh();
        return (await call(`${center.publicUrl}/v1/opinion-totals`)).text;
      };
      const untilMonday = (8 - new Date(midnight).getUTCDay()) % 7;
      const monday = midnight + (untilMonday + 7) * DAY_MS;
      const on = async (moment: number) => {
        await publishOpinions(center.database, new Date(moment));
        return numbers();
      };
      const thursday = await on(monday + 3 * DAY_MS);
      assert.equal(await on(monday + 5 * DAY_MS), thursday);
      assert.notEqual(await on(monday + 7 * DAY_MS), thursday);
    });
  });
}
