import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type {
  ContentEntry,
  ContentIndex,
  ContentList,
  ContentOf,
  PublishedContent,
} from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { assetsWithPages } from '../../test-support/plain-forms.ts';
import { systemClock } from '../clock.ts';
import { asMaintenance } from '../database/transaction.ts';
import { composeKind } from './compose-content.ts';
import { ContentFiles } from './content-files.ts';
import { plantContent } from './plant-content.ts';
import { Publisher } from './publisher.ts';

const path = '/v1/officer/content';
type Service = ContentOf<'services'>;

const service = (more: Partial<Service> = {}): Service => ({
  kind: 'services',
  nameTh: 'บริการทดลอง',
  nameEn: '',
  handling: 'one_stop',
  audienceTh: '',
  audienceEn: '',
  documents: [],
  feeBaht: 0,
  feeTh: '',
  feeEn: '',
  time: null,
  timeTh: '',
  timeEn: '',
  placeTh: 'ส่วนกลาง',
  placeEn: '',
  phones: ['1567'],
  steps: [],
  keywords: [],
  filing: null,
  url: null,
  follows: [],
  hidden: false,
  ...more,
});

for (const engine of engines) {
  describe(`services that are published, on ${engine}`, () => {
    let center: TestCenter;
    let ministry: TestOfficer;
    let chief: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine, {
        settings: { DAMRONG_ASSETS_DIR: assetsWithPages() },
      });
      ministry = await signInDemoOfficer(center, 'moi.admin');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
    });
    after(() => center.stop());

    type Answered = ContentEntry & { code: string; issues: { path: string[]; code: string }[] };
    const write = (who: TestOfficer, at: string, body: object, seen?: number, method = 'POST') =>
      who.call<Answered>(at, {
        method,
        body,
        headers: {
          'idempotency-key': newKey(),
          ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        },
      });
    const add = (who: TestOfficer, content: object, place: object = {}) =>
      write(who, path, { provinceCode: '50', position: 900, content, ...place });
    const change = (who: TestOfficer, { id, version }: ContentEntry, content: Service, more = {}) =>
      write(who, `${path}/${id}`, { position: 900, content, ...more }, version, 'PUT');
    async function publish(who: TestOfficer, { id, version }: ContentEntry): Promise<ContentEntry> {
      const checked = await write(who, `${path}/${id}/check`, { checked: true }, version);
      const at = `${path}/${id}/publication`;
      const published = await write(who, at, { published: true }, checked.body.version);
      assert.equal(published.status, 200, published.text);
      return published.body;
    }
    async function published(who: TestOfficer, content: Service, place: object = {}) {
      const { status, body, text } = await add(who, content, place);
      assert.equal(status, 201, text);
      return publish(who, body);
    }
    const withdraw = (who: TestOfficer, { id, version }: ContentEntry) =>
      write(who, `${path}/${id}/publication`, { published: false }, version);
    const issuesOf = ({ status, body }: { status: number; body: Answered }) => [
      status,
      body.issues.map(({ path: at, code }) => `${at.join('.')} ${code}`).join(),
    ];
    async function shown(province: string): Promise<PublishedContent['entries']> {
      const at = `${center.publicUrl}/embed/content/`;
      const index = (await (await fetch(`${at}${province}.json`)).json()) as ContentIndex;
      const answer = await fetch(at + (index.services ?? assert.fail('no services')));
      return ((await answer.json()) as PublishedContent).entries;
    }
    const shownOf = async (province: string, key: string): Promise<Service | undefined> => {
      const content = (await shown(province)).find((entry) => entry.key === key)?.content;
      return content?.kind === 'services' ? content : undefined;
    };

    it('begins in the demo with a catalogue of the country, and one province beside it', async () => {
      const national = await shown('40');
      assert.equal(national.length, 13);
      assert.ok(national.every(({ content }) => content.nameTh.startsWith('(ตัวอย่าง)')));
      assert.equal((await shown('50')).length, 14);
      const own = await shownOf('50', 'demo-legal-advice');
      const followed = await shownOf('40', 'demo-legal-advice');
      assert.deepEqual(own?.documents, followed?.documents);
      assert.equal(own?.time?.amount, 45);
      assert.equal(followed?.time?.amount, 30);
    });

    it('of a province are national ones but for what it says otherwise, whatever becomes of these', async () => {
      const national = await published(ministry, service({ placeEn: 'Nation' }), {
        provinceCode: null,
        key: 'trial',
      });
      const own = await published(
        chief,
        service({ nameTh: 'ชื่อเก่า', phones: ['1111'], follows: ['name', 'place', 'order'] }),
        { key: 'trial', position: 3 },
      );
      const now = async () => {
        const { nameTh, placeEn, phones } = (await shownOf('50', 'trial')) ?? assert.fail();
        return [nameTh, placeEn, phones];
      };
      assert.deepEqual(await now(), ['บริการทดลอง', 'Nation', ['1111']]);
      assert.equal((await shown('50')).at(-1)?.key, 'trial', 'in the place of the national one');
      assert.deepEqual((await shownOf('40', 'trial'))?.phones, ['1567']);

      const anew = service({ nameTh: 'ชื่อใหม่', placeEn: 'Elsewhere', phones: ['1300'] });
      const moved = await change(ministry, national, anew, { position: 1 });
      await publish(ministry, moved.body);
      assert.deepEqual(await now(), ['ชื่อใหม่', 'Elsewhere', ['1111']]);
      assert.equal((await shown('50'))[0]?.key, 'trial');

      const hidden = await change(chief, own, { ...service(own.content as Service), hidden: true });
      await publish(chief, hidden.body);
      assert.equal(await shownOf('50', 'trial'), undefined);
      assert.equal((await shownOf('40', 'trial'))?.nameTh, 'ชื่อใหม่');
    });

    it('that follow a national one are taken down with it, and are there again with it', async () => {
      const place = { provinceCode: null, key: 'gone' };
      const national = await published(ministry, service(), place);
      await published(chief, service({ follows: ['fee'] }), { key: 'gone' });
      const whole = await published(chief, service({ nameTh: 'ของจังหวัดเอง' }));
      const { body: down } = await withdraw(ministry, national);
      assert.equal(await shownOf('50', 'gone'), undefined);
      assert.equal((await shownOf('50', whole.key))?.nameTh, 'ของจังหวัดเอง');
      await publish(ministry, down);
      assert.notEqual(await shownOf('50', 'gone'), undefined);
    });

    it('follow nothing that is not national, and open the form with a matter that is listed', async () => {
      const follows: Service['follows'] = ['place'];
      assert.deepEqual(issuesOf(await add(chief, service({ follows }))), [
        422,
        'content.follows invalid',
      ]);
      assert.deepEqual(
        issuesOf(await add(ministry, service({ follows }), { provinceCode: null })),
        [422, 'content.follows invalid'],
      );
      const own = await published(chief, service());
      assert.deepEqual(issuesOf(await change(chief, own, service({ follows }))), [
        422,
        'content.follows invalid',
      ]);
      const filing = { categoryCode: 'debt.unknown' };
      assert.deepEqual(issuesOf(await add(chief, service({ filing }))), [
        422,
        'content.filing.categoryCode category_unknown',
      ]);
    });

    it('take no address that runs, and no more than fits', async () => {
      const url = ['javascript', 'alert(1)'].join(':');
      assert.deepEqual(issuesOf(await add(chief, service({ url }))), [422, 'content.url invalid']);
      const placeTh = 'ก'.repeat(10_000);
      assert.deepEqual(issuesOf(await add(chief, service({ placeTh }))), [
        422,
        'content.placeTh too_long',
      ]);
    });

    it('of another province and of the country are not a chief’s to write', async () => {
      const entries = async (who: TestOfficer, query: string) =>
        (await who.call<ContentList>(`${path}?kind=services&${query}`)).body.entries;
      const [national] = await entries(chief, '');
      assert.equal((await change(chief, national ?? assert.fail(), service())).status, 403);
      const abroad = { provinceCode: '40', key: 'demo-consumer' };
      assert.equal((await add(chief, service({ follows: ['place'] }), abroad)).status, 403);
      const own = await published(ministry, service({ nameTh: 'ของขอนแก่น' }), abroad);
      assert.equal((await change(chief, own, service())).status, 404);
      assert.ok(!(await entries(chief, 'province=40')).some(({ id }) => id === own.id));
      assert.equal(
        (await shownOf('50', 'demo-consumer'))?.nameTh.includes('ขอนแก่น'),
        false,
        'what one province says is not shown in another',
      );
    });

    it('stand in the page itself where no script comes, as text', async () => {
      const filing = { categoryCode: 'debt.mediation' };
      await published(
        chief,
        service({
          nameTh: 'บริการ <b>หนา</b>',
          documents: [{ th: '<img src=x onerror=alert(1)>', en: '', form: 'copy' }],
          steps: [{ th: 'รับบัตรคิว', en: '' }],
          filing,
        }),
      );
      const page = async (path: string) => (await fetch(center.publicUrl + path)).text();
      const html = await page('/th/services?province=50');
      assert.match(html, /บริการ &lt;b&gt;หนา/);
      assert.match(html, /<li>&lt;img src=x onerror=alert\(1\)&gt; \(สำเนา\)<\/li>/);
      assert.match(html, /<ol><li>รับบัตรคิว<\/li>/);
      assert.match(html, /ไม่มีค่าใช้จ่าย/);
      const href = '"/th/complaint?province=50&amp;category=debt.mediation"';
      assert.ok(html.includes(href) || html.includes(href.replace('&amp;', '&')));
      assert.doesNotMatch(await page('/en/services'), /หนา/);
      assert.match(await page('/en/services'), /Identity card \(original\)/);
    });

    it('lead to a form that begins with the matter, where the province lists it', async () => {
      const page = async (query: string) =>
        (await fetch(`${center.publicUrl}/th/complaint?${query}`)).text();
      const chosen = await page('province=50&category=debt.mediation');
      assert.match(chosen, /<damrong-hello province="50" category="debt.mediation"/);
      assert.match(chosen, /<option value="debt.mediation" selected/);
      assert.match(chosen, /href="\/en\/complaint\?province=50&(?:amp;)?category=debt.mediation"/);
      const group = await page('province=50&category=debt');
      assert.match(group, /<damrong-hello province="50" category="debt"/);
      assert.match(await page('category=debt.mediation'), / category="debt.mediation"/);
      for (const code of ['debt.unknown', 'debt.mediation"><script>', '__proto__', 'DEBT', '']) {
        const html = await page(`province=50&category=${encodeURIComponent(code)}`);
        assert.match(html, /<damrong-hello province="50" lang/, code);
        assert.doesNotMatch(html, /category=|<option value="[^"]+" selected/, code);
      }
      assert.doesNotMatch(await page('province=50&category=debt&category=land'), / category="/);
    });

    it('are five hundred in one file, which a crash may have left unfinished', async () => {
      await asMaintenance(center.database, (transaction) =>
        plantContent(
          transaction,
          Array.from({ length: 500 }, (_, index) => ({
            provinceCode: '34',
            key: `many-${index}`,
            position: 1000 + index,
            content: service({ nameTh: `บริการ <b>${index}</b>` }),
          })),
          systemClock(),
        ),
      );
      await center.refresh();
      const many = (await shown('34')).filter(({ key }) => key.startsWith('many-'));
      assert.equal(many.length, 500);
      const directory = join(filesDirectory(center.testDatabase), 'content');
      const [name = ''] = readdirSync(join(directory, 'services')).filter((file) =>
        file.startsWith('34.'),
      );
      writeFileSync(join(directory, 'services', name), '{"kind":"serv');
      writeFileSync(join(directory, 'services', `${name}.1.part`), '{"kind"');
      const second = await Publisher.load({
        database: center.database,
        files: new ContentFiles(directory),
        clock: systemClock,
        onError: assert.ifError,
      });
      await second.stop();
      const kept = await new ContentFiles(directory).read(`services/${name}`);
      assert.equal(kept, second.text('services', '34'));
    });
  });
}

describe('files of services', () => {
  it('are the same in whatever order the database tells the entries', () => {
    const row = (provinceCode: string | null, position: number, more: Partial<Service>) => ({
      province_code: provinceCode,
      key: 'one',
      position,
      content: service(more),
    });
    const entries = [
      row('50', 1, { follows: ['place'] }),
      row(null, 2, { placeTh: 'ที่อำเภอ' }),
      row('40', 3, { placeTh: 'ขอนแก่น' }),
    ];
    const files = (of: typeof entries) => [...composeKind('services', of).files];
    assert.deepEqual(files(entries), files([entries[1]!, entries[2]!, entries[0]!].reverse()));
  });
});
