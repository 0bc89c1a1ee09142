import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  LEAST_PUBLISHED_COUNT,
  type CaseFigures,
  type ContentIndex,
  type FiguresPart,
  type PublishedFigures,
  type PublishedQuarter,
  type PublishedStatistics,
  type Report,
  type ReportInFull,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { systemClock } from '../clock.ts';
import { ContentFiles } from '../content/content-files.ts';
import { Publisher } from '../content/publisher.ts';
import { asMaintenance } from '../database/transaction.ts';
import { publishedList } from '../http/pages/published-lists.ts';
import { countedQuarters, publishStatistics } from './publish-statistics.ts';

const year = 2567;
const quarter = 1;
const [from, to] = ['2023-10-01', '2023-12-31'];
const months = ['2023-10', '2023-11', '2023-12'];
const due = new Date('2024-02-01T09:00:00+07:00');

/** Cases by category: settled, pending. */
const cases: Readonly<Record<string, readonly [number, number]>> = {
  'land.boundary': [45, 33],
  'environment.noise': [38, 29],
  'utilities.road': [52, 31],
  'safety.theft': [26, 8],
  'misconduct.bribery': [2, 1],
  'debt.informal_loan': [31, 27],
  'assistance.hardship': [24, 18],
  'other.information': [14, 13],
};

for (const engine of engines) {
  describe(`statistics on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      await asMaintenance(center.database, async (transaction) => {
        let serial = 900_000;
        for (const [code, [settled, pending]] of Object.entries(cases)) {
          for (let index = 0; index < settled + pending; index += 1) {
            serial += 1;
            const day = `${months[index % 3]}-${String(1 + (index % 28)).padStart(2, '0')}`;
            const received = new Date(`${day}T10:00:00+07:00`);
            const isSettled = index < settled;
            const change = {
              number: `2567-50-${serial}-0`,
              public_id: null,
              category_code: code,
              received_at: received,
              status: isSettled ? (index % 9 === 0 ? 'rejected' : 'closed') : 'in_progress',
              settled_at: isSettled
                ? new Date(received.getTime() + (5 + index) * 86_400_000)
                : null,
              due_on: '2023-11-15',
              rating_score: isSettled && index % 2 === 0 ? 1 + (index % 5) : null,
              identity: code.startsWith('misconduct') ? 'anonymous' : 'confidential',
              quarantine: null,
              owner_id: null,
              closing_state: null,
              closing_at: null,
              closing_seq: null,
            };
            await sql`insert into cases select (jsonb_populate_record(c, ${JSON.stringify(change)}::jsonb)).*
              from cases c where province_code = '50' order by number limit 1`.execute(transaction);
          }
        }
      });
    });
    after(() => center.stop());

    const fetchFile = (name: string) => fetch(`${center.publicUrl}/embed/content/${name}`);
    async function published(province = '50'): Promise<PublishedStatistics> {
      await center.refresh();
      const index = (await (await fetchFile(`${province}.json`)).json()) as ContentIndex;
      const answer = await fetchFile(index.statistics ?? assert.fail('no statistics'));
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
      return (await answer.json()) as PublishedStatistics;
    }
    /** Without those of the demo. */
    const own = ({ quarters }: Pick<PublishedStatistics, 'quarters'>) =>
      quarters.filter(({ isExample }) => !isExample);
    async function counted(): Promise<PublishedQuarter> {
      await publishStatistics(center.database, due);
      return own(await published())[0] ?? assert.fail('not counted');
    }
    type Numbers = Pick<PublishedFigures, 'received' | 'settled' | 'pending' | 'medianDays'>;
    const numbers = ({ received, settled, pending, medianDays }: Numbers) => ({
      received,
      settled,
      pending,
      medianDays,
    });

    it('are counted thirty days after the end of a quarter, and not before', async () => {
      assert.deepEqual(
        ['2024-01-30', '2024-01-31'].map((day) => countedQuarters(day)[0]),
        [
          { year: 2566, quarter: 4 },
          { year: 2567, quarter: 1 },
        ],
      );
      await publishStatistics(center.database, new Date('2024-01-30T23:59:00+07:00'));
      assert.deepEqual(own(await published()), []);
    });

    it('agree with the figures and the report of the desk, number by number', async () => {
      const told = await counted();
      const { body: figures } = await officer.call<CaseFigures>(
        `/v1/officer/figures?from=${from}&to=${to}`,
      );
      const { body: draft } = await officer.call<Report>('/v1/officer/reports', {
        body: { year, span: 'q1' },
        headers: { 'idempotency-key': newKey() },
      });
      const { body: report } = await officer.call<ReportInFull>(`/v1/officer/reports/${draft.id}`);
      const { received } = report.figures;
      assert.deepEqual([told.from, told.to], [from, to]);
      assert.deepEqual(numbers(told.total), numbers(figures.total));
      assert.deepEqual(numbers(told.total), numbers(received.total));
      assert.equal(told.total.rating, figures.satisfaction.average);
      const share = told.total.settledInProvince ?? assert.fail('no share');
      assert.ok(share.least <= received.total.settledInProvince);
      assert.ok(share.most >= received.total.settledInProvince);
      const compare = (parts: readonly PublishedFigures[], desk: readonly FiguresPart[]) => {
        let compared = 0;
        for (const part of parts) {
          const same = desk.find(({ code }) => code === part.code);
          for (const key of ['received', 'settled', 'pending', 'medianDays'] as const) {
            if (part[key] === null) continue;
            assert.equal(part[key], same?.[key], `${part.code} ${key}`);
            compared += 1;
          }
        }
        return compared;
      };
      assert.ok(compare(told.categoryGroups, received.categoryGroups) > 12);
      assert.ok(compare(told.months, figures.months) === 12);
    });

    it('tell nothing of few, whoever they are and whatever it is about', async () => {
      const told = await counted();
      const misconduct = told.categoryGroups.find(({ code }) => code === 'misconduct');
      assert.deepEqual([misconduct?.received, misconduct?.rating], [null, null]);
      const safety = told.categoryGroups.find(({ code }) => code === 'safety');
      assert.deepEqual([safety?.received, safety?.settled, safety?.pending], [34, null, null]);
      for (const part of [told.total, ...told.categoryGroups, ...told.months]) {
        for (const value of [part.received, part.settled, part.pending]) {
          assert.ok(value === null || value >= LEAST_PUBLISHED_COUNT);
        }
      }
      const shown = told.categoryGroups.reduce((sum, { received }) => sum + (received ?? 0), 0);
      const rest = (told.total.received ?? 0) - shown;
      assert.ok(rest >= 2 * LEAST_PUBLISHED_COUNT, 'what is left out is told by the difference');
    });

    it('are counted once: what happens later is in no second count', async () => {
      const before = await counted();
      const changed = await center.database
        .updateTable('cases')
        .set({ status: 'closed', settled_at: due })
        .where('number', 'like', '2567-50-9%')
        .where('category_code', '=', 'misconduct.bribery')
        .executeTakeFirst();
      assert.equal(Number(changed.numUpdatedRows), 3);
      await Promise.all([
        publishStatistics(center.database, new Date(due.getTime() + 3_600_000)),
        publishStatistics(center.database, new Date(due.getTime() + 3_600_000)),
      ]);
      assert.deepEqual(await counted(), before);
      await assert.rejects(
        asMaintenance(center.database, (transaction) =>
          sql`update published_statistics set year = 2560`.execute(transaction),
        ),
        /permission denied/,
      );
    });

    it('begin with the quarter of the first case, and are missing where there is none', async () => {
      await counted();
      assert.deepEqual(
        own(await published()).map((one) => `${one.year} ${one.quarter}`),
        [`${year} ${quarter}`],
      );
      const index = (await (await fetchFile('34.json')).json()) as ContentIndex;
      assert.equal(index.statistics, undefined);
      for (const wrong of ['34.json', '34.th.csv', '99.json', '50.de.csv', '00.json']) {
        assert.equal((await fetchFile(`statistics/${wrong}`)).status, 404, wrong);
      }
    });

    it('are open data: a table for spreadsheets, and JSON with licence and description', async () => {
      const told = await counted();
      const csv = await fetchFile('statistics/50.th.csv');
      assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.equal(csv.headers.get('access-control-allow-origin'), '*');
      const bytes = Buffer.from(await csv.arrayBuffer());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').trim().split('\r\n');
      const ours = lines.filter((line) => line.startsWith(`${year},${quarter},`));
      assert.equal(ours.length, 1 + 12 + 3);
      const { received, settled, pending } = told.total;
      assert.ok(ours[0]?.includes(`"รวม",${received},${settled},${pending},`), ours[0]);
      assert.ok(ours.some((line) => line.includes('"misconduct"') && line.includes('",,,,,,')));
      const json = await fetchFile('statistics/50.json');
      const data = (await json.json()) as {
        title: { th: string };
        description: { th: string };
        licence: { url: string };
        quarters: PublishedStatistics['quarters'];
      };
      assert.match(data.title.th, /เชียงใหม่/);
      assert.match(data.description.th, /ต่ำกว่า 10/);
      assert.match(data.licence.url, /^https:\/\/creativecommons\.org\//);
      assert.deepEqual(own(data), [told]);
    });

    it('are read without a script, and chosen by province where none is named', async () => {
      await counted();
      const [latest] = (await published()).quarters;
      const publisher = await Publisher.load({
        database: center.database,
        files: new ContentFiles(join(filesDirectory(center.testDatabase), 'content')),
        clock: systemClock,
        onError: assert.ifError,
      });
      await publisher.stop();
      const list = (province?: string) =>
        publishedList({ tag: 'damrong-statistics' }, { lang: 'th', publisher, province })?.text ??
        '';
      assert.ok(list('50').includes(`<td>${latest?.total.received}</td>`));
      assert.ok(list('50').includes('/embed/content/statistics/50.th.csv'));
      assert.ok(list('34').includes('ยังไม่มีสถิติ'));
      assert.ok(list().includes('href="?province=34"'));
    });
  });
}
