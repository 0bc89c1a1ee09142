import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formatCaseNumber, privacyNoticeVersion } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../../test-support/center.ts';
import { demoOrigin } from '../../../test-support/database-contents.ts';
import { drawPicture } from '../../../test-support/camera-files.ts';
import { engines, filesDirectory } from '../../../test-support/databases.ts';
import {
  assetsWithPages,
  openPlainPage,
  sendPlainForm,
  valueIn,
} from '../../../test-support/plain-forms.ts';
import { asMaintenance } from '../../database/transaction.ts';

const facts = 'ถนนหน้าหมู่บ้านเป็นหลุมลึกมาสามเดือน รถล้มหลายคัน ยังไม่มีใครมาซ่อม';
const HOUR_MS = 60 * 60 * 1000;

for (const engine of engines) {
  describe(`pages without a script on ${engine}`, () => {
    let center: TestCenter;
    let later = 0;
    before(async () => {
      center = await startTestCenter(engine, {
        settings: { DAMRONG_ASSETS_DIR: assetsWithPages(), DAMRONG_TRUSTED_PROXIES: '127.0.0.1' },
        clock: () => new Date(Date.now() + later),
      });
    });
    after(() => center.stop());

    const open = (path = '/th/complaint?province=50', from = '203.0.113.5') =>
      openPlainPage(center, path, { 'x-forwarded-for': from });

    /** A form as a reader leaves it, with the ticket that its page had. */
    async function filled(more: Record<string, string | undefined> = {}) {
      const { html } = await open();
      const category = /<option value="([a-z_]+\.[a-z_]+)"/.exec(html)?.[1];
      return {
        key: valueIn(html, 'key'),
        token: valueIn(html, 'token'),
        provinceCode: '50',
        categoryCode: category,
        facts,
        place: '5001',
        'complainant.identity': 'named',
        'complainant.name': 'สมชาย ใจดี',
        'complainant.phone': '081 234 5678',
        privacyNotice: privacyNoticeVersion,
        truthConfirmed: 'yes',
        ...more,
      };
    }

    type Fields = Awaited<ReturnType<typeof filled>> & {
      attachments?: readonly File[];
      file?: string;
      removed?: string;
    };

    const send = (fields: Fields, headers: Record<string, string> = {}) =>
      sendPlainForm(center, '/th/complaint', fields, {
        origin: center.publicUrl,
        'x-forwarded-for': '203.0.113.5',
        ...headers,
      });

    const photo = async (name = 'รูป.jpg', seed = 1) =>
      new File([new Uint8Array(await drawPicture({ seed }))], name, { type: 'image/jpeg' });

    const cases = () =>
      asMaintenance(center.database, (transaction) =>
        transaction.selectFrom('cases').select('number').where('facts', '=', facts).execute(),
      );

    const receiptOf = (html: string) => ({
      number: /\d{4}-\d\d-\d{6}-\d/.exec(html)?.[0] ?? '',
      code: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)?.[0] ?? '',
    });

    it('file a case, show its number and code once, and find it again by both', async () => {
      const { status, html, headers } = await send(await filled());
      assert.equal(status, 200, html);
      assert.match(headers.get('cache-control') ?? '', /no-store/);
      const receipt = receiptOf(html);
      assert.match(receipt.number, /^\d/);
      assert.ok(html.includes(`${center.publicUrl}/th/status`));
      const page = await open('/th/status');
      const found = await sendPlainForm(center, '/th/status', {
        key: valueIn(page.html, 'key'),
        token: valueIn(page.html, 'token'),
        ...receipt,
      });
      assert.equal(found.status, 200);
      assert.ok(found.html.includes(receipt.number));
      assert.match(found.headers.get('cache-control') ?? '', /no-store/);
    });

    it('file one case however often one form is sent, with its photos', async () => {
      const before = (await cases()).length;
      const fields = { ...(await filled()), attachments: [await photo(), await photo('b.jpg', 2)] };
      const answers = await Promise.all([send(fields), send(fields), send(fields)]);
      const receipts = answers.map(({ html }) => receiptOf(html));
      assert.deepEqual(receipts[1], receipts[0]);
      assert.deepEqual(receipts[2], receipts[0]);
      assert.equal((await cases()).length, before + 1);
      const [{ number = '' } = {}] = receipts;
      const { files, waiting } = await asMaintenance(center.database, async (transaction) => ({
        files: await transaction
          .selectFrom('attachments')
          .select('media_type')
          .where('case_number', '=', number)
          .execute(),
        waiting: await transaction.selectFrom('uploads').select('key').execute(),
      }));
      assert.equal(files.length, 2);
      // The copies that came with the second and the third are gone again.
      assert.deepEqual(waiting, []);
      assert.deepEqual(readdirSync(join(filesDirectory(center.testDatabase), 'arriving')), []);
    });

    it('give another content a key of its own instead of losing it', async () => {
      const fields = await filled();
      await send(fields);
      const other = `${facts} และเมื่อวานมีคนเจ็บ`;
      const again = await send({ ...fields, facts: other });
      assert.equal(again.status, 422);
      assert.ok(again.html.includes(other));
      assert.notEqual(valueIn(again.html, 'key'), fields.key);
      const { key, token } = {
        key: valueIn(again.html, 'key'),
        token: valueIn(again.html, 'token'),
      };
      assert.equal((await send({ ...fields, facts: other, key, token })).status, 200);
    });

    it('say at each field what is wrong, lead there, and keep all that was typed', async () => {
      const wish = 'ขอให้ซ่อม <b>"ถนน"</b> & ทางเท้า';
      const { status, html } = await send({
        ...(await filled({ facts: 'สั้น', 'complainant.phone': '12', truthConfirmed: undefined })),
        ...{ wish, 'happenedOn.day': '31', 'happenedOn.month': '2', 'happenedOn.year': '2569' },
      } as Fields);
      assert.equal(status, 422);
      for (const name of ['facts', 'complainant.phone', 'truthConfirmed', 'happenedOn.day']) {
        assert.ok(html.includes(`<a href="#${name}">`), name);
        assert.match(html, new RegExp(`id="${name}"`));
      }
      assert.ok(html.includes('ขอให้ซ่อม &lt;b&gt;&quot;ถนน&quot;&lt;/b&gt; &amp; ทางเท้า'));
      assert.ok(html.includes('value="สมชาย ใจดี"'));
      assert.match(html, /<option value="5001" selected>/);
      assert.match(html, /aria-invalid="true"/);
    });

    it('are shown in the other language with all that was typed, and file nothing', async () => {
      const before = (await cases()).length;
      const complete = await filled({ 'complainant.name': 'Somchai "J"' });
      const bad = { ...complete, 'complainant.phone': '12', attachments: [await photo()] };
      const refused = await send(bad);
      const [, action = ''] = / formaction="([^"]+)" name="switched"/.exec(refused.html) ?? [];
      assert.equal(action, '/en/complaint');
      const file = valueIn(refused.html, 'file');
      const inEnglish = (fields: object, switched: string) =>
        sendPlainForm(center, action, { ...fields, file, attachments: [], switched });
      const { html } = await inEnglish(bad, 'refused');
      assert.match(html, /Please write the whole phone number/);
      assert.ok(html.includes(facts) && html.includes('Somchai &quot;J&quot;'));
      assert.ok(html.includes('รูป.jpg'));
      assert.equal(valueIn(html, 'key'), complete.key);
      // Nothing is wrong any more, and still nobody has pressed to send it.
      const whole = await inEnglish(complete, 'refused');
      assert.deepEqual([whole.status, whole.html.includes('id="errors"')], [200, false]);
      // Of a page that was not sent yet nothing is called wrong.
      const fresh = await inEnglish({ ...complete, facts: '' }, 'fresh');
      assert.deepEqual([fresh.status, fresh.html.includes('id="errors"')], [200, false]);
      assert.equal((await cases()).length, before);
    });

    it('show a receipt once more in the other language', async () => {
      const fields = { ...(await filled()), attachments: [await photo()] };
      const first = await send(fields);
      const before = (await cases()).length;
      const form = first.html.slice(first.html.indexOf('<form id="form"'));
      const names = [...form.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name);
      const resent = Object.fromEntries(names.map((name) => [name, valueIn(form, name)]));
      const other = await sendPlainForm(center, '/en/complaint', resent);
      assert.match(other.html, /has received your case/);
      assert.deepEqual(receiptOf(other.html), receiptOf(first.html));
      const back = await sendPlainForm(center, '/th/complaint', resent);
      assert.deepEqual(receiptOf(back.html), receiptOf(first.html));
      assert.equal((await cases()).length, before);
    });

    it('offer the other language as a part of the form where no script runs', async () => {
      for (const path of ['/th/complaint?province=50', '/en/status', '/th/volunteer?province=50']) {
        const { html } = await open(path);
        assert.match(html, /<nav><noscript><button class="unseen" form="form"/, path);
        assert.equal(html.split(' id="form"').length, 2, path);
        const { html: plain } = await open(`${path}${path.includes('?') ? '&' : '?'}plain`);
        assert.match(plain, /<nav><button class="unseen" form="form"/, path);
      }
      const { html } = await open('/th/complaint');
      assert.match(html, /<nav><a /);
    });

    it('keep photos that have arrived while something else is mended', async () => {
      const bad = { ...(await filled({ facts: 'สั้น' })), attachments: [await photo('<x>.jpg')] };
      const first = await send(bad);
      assert.equal(first.status, 422);
      assert.ok(first.html.includes('&lt;x&gt;.jpg'));
      const file = valueIn(first.html, 'file');
      const { html, status } = await send({ ...bad, facts, attachments: [], file });
      assert.equal(status, 200, html);
      const { count } = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('attachments')
          .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('count'))
          .where('case_number', '=', receiptOf(html).number)
          .executeTakeFirstOrThrow(),
      );
      assert.equal(count, 1);
    });

    it('refuse a file by its bytes, and take the case without it', async () => {
      const attachments = [new File(['<script>'], 'photo.jpg', { type: 'image/jpeg' })];
      const fields = { ...(await filled()), attachments };
      const refused = await send(fields);
      assert.equal(refused.status, 422);
      assert.ok(refused.html.includes('href="#attachments"'));
      assert.equal(valueIn(refused.html, 'file'), '');
      assert.equal((await send({ ...fields, attachments: [] })).status, 200);
    });

    it('say that a file is too large, and that there are too many', async () => {
      const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.jpg');
      const tooLarge = await send({ ...(await filled()), attachments: [large] });
      assert.equal(tooLarge.status, 422);
      assert.match(tooLarge.html, /ใหญ่เกิน 10 MB/);
      const six = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => photo(`${seed}.jpg`, seed)));
      const tooMany = await send({ ...(await filled()), attachments: six });
      assert.equal(tooMany.status, 422);
      assert.match(tooMany.html, /ไม่เกิน 5 ไฟล์/);
    });

    it('store nothing of somebody who gives no name, whatever the form has', async () => {
      const long = `${facts} ขอให้เจ้าหน้าที่ตรวจสอบ`;
      const { html } = await send(
        await filled({ facts: long, 'complainant.identity': 'anonymous' }),
      );
      const rows = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('complainants')
          .select('name')
          .where('case_number', '=', receiptOf(html).number)
          .execute(),
      );
      assert.match(receiptOf(html).number, /^\d/);
      assert.deepEqual(rows, []);
    });

    for (const [what, headers] of [
      ['another site, by its origin', { origin: 'https://elsewhere.example' }],
      ['a page that hides its origin', { origin: 'null' }],
      ['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ] as const) {
      it(`take nothing from ${what}, even with a good ticket`, async () => {
        const before = (await cases()).length;
        const { status, html } = await send(await filled(), headers);
        assert.equal(status, 403);
        assert.ok(!html.includes(facts));
        assert.equal((await cases()).length, before);
      });
    }

    it('take a form from an old browser that says nothing, where it was made', async () => {
      const fields = await filled();
      const headers = { 'x-forwarded-for': '203.0.113.9' };
      const { status } = await sendPlainForm(center, '/th/complaint', fields, headers);
      assert.equal(status, 200);
    });

    it('ask such a browser to press again from another network, and keep what was typed', async () => {
      const before = (await cases()).length;
      const arriving = () => readdirSync(join(filesDirectory(center.testDatabase), 'arriving'));
      const waiting = arriving();
      const fields = { ...(await filled()), attachments: [await photo()] };
      const headers = { 'x-forwarded-for': '198.51.100.9' };
      const again = await sendPlainForm(center, '/th/complaint', fields, headers);
      assert.equal(again.status, 403);
      assert.ok(again.html.includes(facts));
      assert.equal((await cases()).length, before);
      // No stranger's byte is stored.
      assert.deepEqual(arriving(), waiting);
      const fresh = { key: valueIn(again.html, 'key'), token: valueIn(again.html, 'token') };
      const sent = await sendPlainForm(center, '/th/complaint', { ...fields, ...fresh }, headers);
      assert.equal(sent.status, 200);
    });

    it('take a form of ours from a telephone that has changed its network', async () => {
      const { status } = await send(await filled(), { 'x-forwarded-for': '198.51.100.9' });
      assert.equal(status, 200);
    });

    for (const [what, change] of [
      ['no ticket', { token: undefined }],
      ['a key that was not given out', { key: 'x'.repeat(32) }],
      ['the ticket of another form', { token: 'volunteer' }],
    ] as const) {
      it(`file nothing with ${what}`, async () => {
        const before = (await cases()).length;
        const fields = await filled();
        const other = await open('/th/volunteer?province=50');
        const given =
          'token' in change && change.token === 'volunteer'
            ? { key: valueIn(other.html, 'key'), token: valueIn(other.html, 'token') }
            : change;
        const { status } = await send({ ...fields, ...given } as Fields);
        assert.equal(status, 403);
        assert.equal((await cases()).length, before);
      });
    }

    it('ask to press again after a day, and keep what was typed', async () => {
      const fields = await filled();
      later = 25 * HOUR_MS;
      const again = await send(fields);
      later = 0;
      assert.equal(again.status, 403);
      assert.ok(again.html.includes(facts));
    });

    it('look up with the same limits as the API', async () => {
      const page = await open('/th/status', '203.0.113.77');
      const wrong = {
        key: valueIn(page.html, 'key'),
        token: valueIn(page.html, 'token'),
        number: formatCaseNumber({ fiscalYear: 2570, provinceCode: '58', serial: 4711 }),
        code: '7K3M-9QXA-42TD',
      };
      const guess = () =>
        sendPlainForm(center, '/th/status', wrong, {
          origin: center.publicUrl,
          'x-forwarded-for': '203.0.113.77',
        });
      for (let count = 0; count < 10; count += 1) {
        assert.equal((await guess()).status, 404);
      }
      const stopped = await guess();
      assert.equal(stopped.status, 429);
      assert.match(stopped.headers.get('retry-after') ?? '', /^\d+$/);
    });

    it('add facts and a photo to a case, and show them', async () => {
      const receipt = receiptOf((await send(await filled())).html);
      const page = await open('/th/status');
      const ticket = { key: valueIn(page.html, 'key'), token: valueIn(page.html, 'token') };
      const shown = await sendPlainForm(
        center,
        '/th/status',
        { ...ticket, ...receipt },
        { origin: center.publicUrl },
      );
      const form = shown.html.slice(shown.html.indexOf('action="/th/status/facts"'));
      const facts = {
        key: valueIn(form, 'key'),
        token: valueIn(form, 'token'),
        ...receipt,
        moreFacts: 'วันนี้มีคนล้มอีกสองคน',
        attachments: [await photo()],
      };
      const added = await sendPlainForm(center, '/th/status/facts', facts);
      assert.equal(added.status, 200, added.html);
      assert.ok(added.html.includes('วันนี้มีคนล้มอีกสองคน'));
      const file = added.html.slice(added.html.indexOf('action="/th/status/file"'));
      const opened = await sendPlainForm(center, '/th/status/file', {
        key: valueIn(file, 'key'),
        token: valueIn(file, 'token'),
        ...receipt,
        attachment: valueIn(file, 'attachment'),
      });
      assert.equal(opened.headers.get('content-type'), 'image/jpeg');
      assert.match(opened.headers.get('content-security-policy') ?? '', /sandbox/);
    });

    it('sign a volunteer up once', async () => {
      const { html } = await open('/en/volunteer?province=50');
      const skill = /name="skills" type="checkbox" value="([^"]+)"/.exec(html)?.[1];
      const fields = {
        key: valueIn(html, 'key'),
        token: valueIn(html, 'token'),
        provinceCode: '50',
        kind: 'person',
        name: 'Somchai Jaidee',
        phone: '081 234 5678',
        skills: skill,
        privacyNotice: privacyNoticeVersion,
      };
      const first = await sendPlainForm(center, '/en/volunteer', fields);
      const second = await sendPlainForm(center, '/en/volunteer', fields);
      assert.equal(first.status, 200, first.html);
      const reference = /V50-\w{4}-\w{4}/.exec(first.html)?.[0];
      assert.ok(reference !== undefined && second.html.includes(reference));
      const refused = await sendPlainForm(center, '/en/volunteer', {
        ...fields,
        skills: undefined,
      });
      assert.ok(refused.html.includes('href="#skills"'));
      assert.ok(refused.html.includes('Somchai Jaidee'));
    });

    describe('for an opinion', () => {
      const text = 'ควรให้โรงเรียนในหมู่บ้านมีครูครบทุกชั้นก่อนสร้างอาคารใหม่';
      async function written(more: Record<string, string | undefined> = {}) {
        const { html, headers } = await open('/th/opinion?province=50');
        assert.equal(headers.get('cache-control'), 'no-store');
        // What it asks for would otherwise carry its address into the log of a proxy.
        assert.equal(headers.get('referrer-policy'), 'strict-origin');
        return {
          key: valueIn(html, 'key'),
          token: valueIn(html, 'token'),
          provinceCode: '50',
          topicCode: 'education',
          text,
          districtCode: '5007',
          ...more,
        };
      }
      const give = (fields: Record<string, string | undefined>, lang = 'th') =>
        sendPlainForm(center, `/${lang}/opinion`, fields);
      const arrived = async () =>
        (await center.database.selectFrom('opinion_arrivals').select('text').execute()).map(
          (row) => row.text,
        );

      it('take it once, and hold no word of it in their answer', async () => {
        const before = (await arrived()).length;
        const fields = await written();
        const [first, second] = [await give(fields), await give(fields)];
        assert.deepEqual([first.status, second.status], [200, 200], first.html);
        assert.equal((await arrived()).length, before + 1);
        for (const { html, headers } of [first, second]) {
          assert.match(headers.get('cache-control') ?? '', /no-store/);
          assert.equal(headers.get('referrer-policy'), 'strict-origin');
          assert.ok(!html.includes(text) && !html.includes(fields.key));
          assert.ok(html.includes('href="/th/complaint?province=50"'));
        }
      });

      it('say before the first word that nobody is named and nobody answers', async () => {
        for (const path of ['/th/opinion', '/th/opinion?province=50']) {
          const { html } = await open(path);
          assert.ok(html.includes('ไม่ถามและไม่เก็บชื่อ') && html.includes('วันรุ่งขึ้น'));
          assert.ok(html.includes('href="/th/complaint') && html.includes('tel:191'));
        }
      });

      it('show the numbers of a text, and hide them where their writer lets them', async () => {
        const spelled = `${text} โทร 081-234-5678`;
        const before = (await arrived()).length;
        const stopped = await give(await written({ text: spelled }));
        assert.equal(stopped.status, 422);
        assert.ok(stopped.html.includes('<b translate="no">081-234-5678</b>'));
        assert.ok(stopped.html.includes('href="#hideNumbers"'));
        assert.ok(stopped.html.includes(spelled));
        assert.equal((await arrived()).length, before);
        const sent = await give(await written({ text: spelled, hideNumbers: 'yes' }));
        assert.equal(sent.status, 200, sent.html);
        const texts = await arrived();
        assert.ok(texts.includes(`${text} โทร xxx-xxx-xxxx`));
        assert.ok(!texts.includes(spelled));
      });

      it('say at each field what is wrong, and keep what was typed in both languages', async () => {
        const fields = await written({ topicCode: '', districtCode: '', ageBand: '40_59' });
        for (const lang of ['th', 'en']) {
          const { html, status } = await give(fields, lang);
          assert.equal(status, 422);
          assert.ok(html.includes('href="#topicCode"') && html.includes('href="#districtCode"'));
          assert.ok(html.includes(text));
          assert.match(html, /<option value="40_59" selected>/);
        }
      });

      it('leave no line in the log, whether they are opened or sent', async () => {
        const lines = () =>
          center
            .log()
            .split('\n')
            .filter((line) => line.includes('opinion'));
        const before = lines().length;
        await give(await written());
        await open('/en/opinion');
        assert.equal(lines().length, before);
      });
    });

    it('ask for the province where nobody has said it', async () => {
      const { html } = await open('/en/complaint');
      assert.match(html, /<form class="plain" method="get"/);
      assert.ok(html.includes('Chiang Mai'));
    });

    it('stand in the frame of the registered site that the address names, and of no other', async () => {
      const ancestors = async (path: string) => {
        const { headers, html, status } = await open(path);
        const policy = headers.get('content-security-policy') ?? '';
        return { status, html, of: /frame-ancestors ([^;]*)/.exec(policy)?.[1] };
      };
      for (const path of ['', 'complaint', 'status', 'volunteer', 'opinion']) {
        const framed = await ancestors(`/th/${path}?province=50&frame=${demoOrigin}`);
        assert.deepEqual([framed.status, framed.of], [200, demoOrigin]);
      }
      const stranger = 'https://www.stranger.example';
      const refused = await ancestors(`/th/complaint?province=50&frame=${stranger}`);
      assert.deepEqual([refused.status, refused.of], [403, stranger]);
      assert.ok(!refused.html.includes('<form'));
      assert.match(refused.html, /ยังไม่ได้ลงทะเบียน/);
      for (const wrong of [
        '*',
        'null',
        'https://*',
        'https://a.example;*',
        `${demoOrigin}/`,
        'https:',
      ]) {
        const { of } = await ancestors(
          `/th/complaint?province=50&frame=${encodeURIComponent(wrong)}`,
        );
        assert.equal(of, "'none'", wrong);
      }
    });

    it('stay in their frame when a form is sent', async () => {
      const path = `/th/complaint?province=50&frame=${demoOrigin}`;
      const { html } = await open(path);
      const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
      const fields = { ...(await filled()), facts: 'สั้น' };
      const again = await sendPlainForm(center, action, fields, {
        origin: center.publicUrl,
        'x-forwarded-for': '203.0.113.5',
      });
      assert.equal(again.status, 422);
      const policy = again.headers.get('content-security-policy') ?? '';
      assert.ok(policy.includes(`frame-ancestors ${demoOrigin}`));
      assert.ok(again.html.includes(`action="${action}"`));
      const elsewhere = '/th/complaint?frame=https://www.stranger.example';
      const { headers } = await sendPlainForm(center, elsewhere, fields, {
        origin: center.publicUrl,
        'x-forwarded-for': '203.0.113.5',
      });
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    });

    it('carry a policy that lets forms be sent here and nowhere else', async () => {
      const { headers } = await open();
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /form-action 'self'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.equal(headers.get('referrer-policy'), 'same-origin');
      assert.match(headers.get('cache-control') ?? '', /private, no-cache/);
    });
  });

  describe(`a broken form on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine, {
        settings: { DAMRONG_ASSETS_DIR: assetsWithPages() },
      });
    });
    after(() => center.stop());

    for (const [what, type, body, status] of [
      ['no boundary', 'multipart/form-data', 'x', 400],
      ['parts that never end', 'multipart/form-data; boundary=x', '--x\r\nContent-Dis', 400],
      ['too much text', 'application/x-www-form-urlencoded', `facts=${'a'.repeat(70_000)}`, 413],
      ['JSON', 'application/json', '{}', 415],
    ] as const) {
      it(`is answered with a page for ${what}`, async () => {
        const answer = await fetch(`${center.publicUrl}/th/complaint`, {
          method: 'POST',
          headers: { 'content-type': type, origin: center.publicUrl },
          body,
        });
        assert.equal(answer.status, status);
        assert.match(answer.headers.get('content-type') ?? '', /text\/html/);
        assert.match(await answer.text(), /1567/);
      });
    }

    it('is not taken where JSON is wanted', async () => {
      const answer = await fetch(`${center.publicUrl}/v1/cases`, {
        method: 'POST',
        body: new URLSearchParams({ facts }),
      });
      assert.equal(answer.status, 415);
    });
  });
}
