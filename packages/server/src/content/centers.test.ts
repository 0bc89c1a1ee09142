import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ContentEntry, ContentIndex, DaysOff, PublishedContent } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance } from '../database/transaction.ts';
import { systemClock } from '../clock.ts';
import { publishedList } from '../http/pages/published-lists.ts';
import { ContentFiles } from './content-files.ts';
import { officeHours } from './province-centers.ts';
import { Publisher } from './publisher.ts';

const path = '/v1/officer/content';

for (const engine of engines) {
  describe(`centres that are published, on ${engine}`, () => {
    let center: TestCenter;
    let chief: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
    });
    after(() => center.stop());

    const content = (more: object = {}) => ({
      kind: 'centers',
      nameTh: 'ศูนย์ดำรงธรรมอำเภอทดลอง',
      nameEn: 'A centre of trial',
      districtCode: '5008',
      director: null,
      addressTh: 'ที่ว่าการอำเภอ; ชั้น 1, ห้อง 2',
      addressEn: '',
      phones: ['0-5311-2233 ต่อ 12'],
      email: null,
      hours: officeHours,
      line: null,
      point: { latitude: 18.85, longitude: 98.73 },
      directionsTh: '',
      directionsEn: '',
      url: null,
      hidden: false,
      ...more,
    });
    type Answered = ContentEntry & { code: string; issues: { path: string[]; code: string }[] };
    const write = (at: string, body: object, seen?: number, method = 'POST') =>
      chief.call<Answered>(at, {
        method,
        body,
        headers: {
          'idempotency-key': newKey(),
          ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        },
      });
    const add = (more: object, place: object = {}) =>
      write(path, { provinceCode: '50', position: 90, content: content(more), ...place });
    const issuesOf = ({ status, body }: { status: number; body: Answered }) => [
      status,
      ...body.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`),
    ];

    const fetchFile = (name: string) => fetch(`${center.publicUrl}/embed/content/${name}`);
    async function shown(province: string): Promise<PublishedContent['entries']> {
      const index = (await (await fetchFile(`${province}.json`)).json()) as ContentIndex;
      const answer = await fetchFile(index.centers ?? assert.fail('no centres'));
      return ((await answer.json()) as PublishedContent).entries;
    }

    it('are there for every province, without a director that nobody has named', async () => {
      const [one, ...others] = await shown('34');
      assert.equal(others.length, 0);
      assert.deepEqual(one?.key, 'province');
      assert.equal(one.content.nameTh, 'ศูนย์ดำรงธรรมจังหวัดอุบลราชธานี');
      assert.ok(one.content.kind === 'centers' && one.content.director === null);
      assert.deepEqual(one.content.phones, ['1567']);
    });

    it('of the demo are marked, and have no number but 1567', async () => {
      const entries = await shown('50');
      assert.equal(entries.length, 6);
      for (const { content: one } of entries) {
        assert.ok(one.nameTh.startsWith('(ตัวอย่าง)'), one.nameTh);
        assert.ok(one.kind === 'centers' && one.phones.join() === '1567');
      }
    });

    it('lie in the province whose entry they are, also when they are written anew', async () => {
      assert.deepEqual(issuesOf(await add({ districtCode: '4001' })), [
        422,
        'content.districtCode district_unknown',
      ]);
      const { body: entry } = await add({});
      const moved = { position: 90, content: content({ districtCode: '4001' }) };
      assert.deepEqual(issuesOf(await write(`${path}/${entry.id}`, moved, entry.version, 'PUT')), [
        422,
        'content.districtCode district_unknown',
      ]);
    });

    it('of a province take no director below deputy governor', async () => {
      const director = { name: 'ตัวอย่าง', post: 'district_chief' };
      assert.deepEqual(issuesOf(await add({ districtCode: null, director })), [
        422,
        'content.director.post invalid',
      ]);
      assert.equal((await add({ director })).status, 201);
    });

    it('are cards for address books once they are published', async () => {
      const { body: draft } = await add({}, { key: 'trial' });
      assert.equal((await fetchFile('centers/50/trial.th.vcf')).status, 404);
      const { body: checked } = await write(
        `${path}/${draft.id}/check`,
        { checked: true },
        draft.version,
      );
      await write(`${path}/${draft.id}/publication`, { published: true }, checked.version);
      const answer = await fetchFile('centers/50/trial.th.vcf');
      assert.equal(answer.headers.get('content-type'), 'text/vcard; charset=utf-8');
      assert.match(
        answer.headers.get('content-disposition') ?? '',
        /^attachment; filename="trial\.vcf"$/,
      );
      const text = await answer.text();
      assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      const lines = text.replaceAll('\r\n ', '').split('\r\n');
      for (const line of [
        'VERSION:3.0',
        'FN:ศูนย์ดำรงธรรมอำเภอทดลอง',
        'TEL;TYPE=WORK,VOICE:+6653112233,12',
        'ADR;TYPE=WORK:;;ที่ว่าการอำเภอ\\; ชั้น 1\\, ห้อง 2;;;;',
        'GEO:18.85;98.73',
        'NOTE:วันจันทร์–วันศุกร์ 08.30–16.30 น.',
      ]) {
        assert.ok(lines.includes(line), `${line} in ${text}`);
      }
      for (const wrong of [
        'centers/99/trial.th.vcf',
        'centers/40/trial.th.vcf',
        'centers/50/x.de.vcf',
      ]) {
        assert.equal((await fetchFile(wrong)).status, 404, wrong);
      }
    });

    it('are closed on the days off of the country and of their province', async () => {
      await asMaintenance(center.database, (transaction) =>
        transaction
          .insertInto('holidays')
          .values({
            province_code: '50',
            day: '2026-12-18',
            name_th: 'วันทดลอง',
            name_en: 'A day of trial',
            kind: 'local',
            source: 'a test',
            announced: true,
          })
          .execute(),
      );
      await center.refresh();
      const daysOff = async (area: string) =>
        ((await (await fetchFile(`days-off/${area}.json`)).json()) as DaysOff).days;
      assert.ok((await daysOff('50')).includes('2026-12-18'));
      assert.ok((await daysOff('50')).includes('2026-12-10'));
      for (const area of ['40', '00']) assert.ok(!(await daysOff(area)).includes('2026-12-18'));
      assert.equal((await fetchFile('days-off/99.json')).status, 404);
    });

    it('are read without a script, and chosen by province where none is named', async () => {
      const publisher = await Publisher.load({
        database: center.database,
        files: new ContentFiles(join(filesDirectory(center.testDatabase), 'content')),
        clock: systemClock,
        onError: assert.ifError,
      });
      await publisher.stop();
      const list = (province?: string) =>
        publishedList({ tag: 'damrong-center-info' }, { lang: 'th', publisher, province })?.text ??
        '';
      const text = list('50').replace(/<[^>]*>/g, '');
      assert.ok(text.includes('(ตัวอย่าง) ศูนย์ดำรงธรรมอำเภอแม่แตง'));
      assert.ok(list('50').includes('/embed/content/centers/50/district-5006.th.vcf'));
      assert.ok(list().includes('href="?province=34"'));
    });
  });
}
