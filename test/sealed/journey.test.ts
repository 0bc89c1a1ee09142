import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  createOpeningPair,
  createPassphrase,
  createSigningPair,
  createVault,
  kidOf,
  toBase64,
} from '@damrong/contract/sealed';
import { seedSealed } from '@damrong/server';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { dumpDatabase } from '../../packages/server/test-support/database-dump.ts';
import { engines } from '../../packages/server/test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../packages/server/test-support/officer.ts';
import { launchChromium } from '../support/chromium.ts';

const secret = 'นายช่างเรียกเงินสามหมื่นก่อนตรวจรับงาน';
const reply = 'ได้รับแล้ว ขอทราบวันที่เกิดเหตุ';
const further = 'เกิดเมื่อวันที่ 3 ตอนบ่าย';
const seated = ['chiangmai.officer', 'chiangmai.director', 'khonkaen.officer', 'khonkaen.director'];
const unsent = 'เรื่องอยู่ระหว่างตรวจสอบ ขอเวลาสิบห้าวัน';
const twice = 'ขอแจ้งเพิ่มว่ามีพยานอีกหนึ่งคน';
const inside = 'นัดผู้อำนวยการหารือวันจันทร์';

for (const engine of engines) {
  describe(`a sealed report on ${engine}`, () => {
    let center: TestCenter;
    let browser: Browser;
    let folder: string;
    let passphrases: ReadonlyMap<string, string>;
    const officers = new Map<string, TestOfficer>();
    const sent: string[] = [];
    const receipt = { number: '', code: '' };

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'damrong-sealed-'));
      center = await startTestCenter(engine, { settings: { DAMRONG_SEALED_DIR: folder } });
      const made = await seedSealed(center.database, folder);
      passphrases = new Map(made.officers.map((one) => [one.username, one.passphrase]));
      for (const name of seated) {
        officers.set(name, await signInDemoOfficer(center, name));
      }
      browser = await launchChromium();
    });
    after(async () => {
      await browser.close();
      await center.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    /** The citizen's page, with everything noted that leaves it. */
    async function openPage(lang = 'th'): Promise<Page> {
      const page = await (await browser.newContext()).newPage();
      page.on('pageerror', (error) => assert.fail(error));
      page.on('request', (request) => {
        const headers = JSON.stringify(request.headers());
        sent.push(request.url(), headers, request.postDataBuffer()?.toString('latin1') ?? '');
        sent.push(request.postDataBuffer()?.toString('utf8') ?? '');
      });
      await page.goto(`${center.publicUrl}/${lang}/sealed?province=50`);
      await page.locator('#write').waitFor();
      return page;
    }

    /** The officer's desk with keys unlocked. */
    async function openDesk(username: string): Promise<Page> {
      const context = await browser.newContext();
      const [name = '', value = ''] = (officers.get(username)?.cookie ?? '').split('=');
      await context.addCookies([{ name, value, url: center.deskUrl }]);
      const page = await context.newPage();
      await page.goto(`${center.deskUrl}/sealed`);
      await page.locator('#passphrase').fill(passphrases.get(username) ?? '');
      await page.locator('#passphrase').press('Enter');
      await page.locator('.threads button').first().waitFor();
      return page;
    }

    /** Writes a report of no more than a word. @returns its number */
    async function fileAnother(): Promise<string> {
      const page = await openPage();
      await page.locator('#text').fill('อีกเรื่องหนึ่ง');
      await page.locator('#to-code').click();
      await page.locator('#keep').waitFor();
      const groups = ((await page.locator('#code').textContent()) ?? '').split('-');
      for (const [at, group] of [1, 4].entries()) {
        await page
          .locator('#groups input')
          .nth(at)
          .fill(groups[group] ?? '');
      }
      await page.locator('#send').click();
      await page.locator('#sent').waitFor();
      const number = (await page.locator('#number').textContent()) ?? '';
      await page.context().close();
      return number;
    }

    async function visit(): Promise<Page> {
      const page = await openPage();
      await page.locator('#tab-return').click();
      // As a telephone's pad of digits types it.
      await page.locator('#typed-number').fill(receipt.number.replaceAll('-', ''));
      await page.locator('#typed-code').fill(receipt.code.toLowerCase());
      await page.locator('#open').click();
      await page.locator('#read').waitFor();
      return page;
    }

    it('is sealed and sent once two groups of the code were typed back', async () => {
      const page = await openPage();
      await page.locator('#text').fill(secret);
      assert.equal(await page.locator('#recipients input').count(), 3);
      await page.locator('#recipients input').nth(2).uncheck();
      await page.locator('#to-code').click();
      await page.locator('#keep').waitFor();
      const code = (await page.locator('#code').textContent()) ?? '';
      assert.equal(await page.locator('#send').isDisabled(), true);
      const groups = code.split('-');
      await page
        .locator('#groups input')
        .nth(0)
        .fill(groups[1] ?? '');
      await page.locator('#groups input').nth(1).fill('0000');
      assert.equal(await page.locator('#send').isDisabled(), true);
      await page
        .locator('#groups input')
        .nth(1)
        .fill(groups[4] ?? '');
      await page.locator('#send').click();
      await page.locator('#sent').waitFor();
      receipt.code = code;
      receipt.number = (await page.locator('#number').textContent()) ?? '';
      assert.match(receipt.number, /^\d{4}-50-\d{6}-\d$/);
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        caches: (await caches.keys()).length,
      }));
      assert.deepEqual(kept, { cookie: '', local: 0, session: 0, caches: 0 });
      await page.context().close();
    });

    it('is opened, answered, and kept from who was struck', async () => {
      const desk = await openDesk('chiangmai.officer');
      await desk.locator('.threads button').first().click();
      await desk.locator('.letter', { hasText: secret }).waitFor();
      await desk.locator('#reply').fill(reply);
      await desk.locator('#answer').click();
      await desk.locator('.letter', { hasText: reply }).waitFor();
      await desk.context().close();
      const struck = await openDesk('chiangmai.director');
      await struck.locator('.threads button').first().click();
      await struck.locator('.thread .failure').first().waitFor();
      assert.equal(await struck.locator('.letter').count(), 0);
      await struck.context().close();
    });

    it('shows the answer to number and code, not the letter, and takes another letter', async () => {
      const page = await visit();
      assert.equal(await page.locator('#answers .letter').textContent(), reply);
      assert.equal(await page.locator('#answers .wrong').count(), 0);
      assert.doesNotMatch((await page.locator('body').textContent()) ?? '', new RegExp(secret));
      await page.locator('#more-text').fill(further);
      await page.locator('#add').click();
      // Nobody reads it whom the citizen has not chosen: whoever was struck is not chosen again.
      await page.locator('#told', { hasText: 'อย่างน้อยหนึ่งคน' }).waitFor();
      for (const index of [0, 1]) await page.locator('#more-recipients input').nth(index).check();
      await page.locator('#add').click();
      await page.locator('#added').waitFor();
      await page.context().close();
    });

    it('is passed on to an officer who was struck, by one who can read it', async () => {
      const desk = await openDesk('chiangmai.officer');
      await desk.locator('.threads button').first().click();
      await desk.locator('.letter', { hasText: further }).waitFor();
      await desk.locator('#reply').fill(inside);
      await desk.locator('#note').click();
      await desk.locator('.letter', { hasText: inside }).waitFor();
      await desk.locator('#target').selectOption({ index: 0 });
      await desk.locator('#forward').click();
      await desk.locator('.thread #target').waitFor({ state: 'detached' });
      await desk.context().close();
      const reader = await openDesk('chiangmai.director');
      await reader.locator('.threads button').first().click();
      for (const text of [secret, reply, further, inside]) {
        await reader.locator('.letter', { hasText: text }).waitFor();
      }
      assert.equal(await reader.locator('.thread .failure').count(), 0);
      await reader.context().close();
      const page = await visit();
      assert.doesNotMatch((await page.locator('body').textContent()) ?? '', new RegExp(inside));
      await page.context().close();
    });

    it('keeps an answer that was not sent through locked keys, for its own report alone', async () => {
      const other = await fileAnother();
      const desk = await openDesk('chiangmai.officer');
      const open = (number: string) => desk.getByRole('button', { name: number }).click();
      await open(receipt.number);
      await desk.locator('#reply').fill(unsent);
      await open(other);
      await desk.locator('#thread', { hasText: other }).waitFor();
      assert.equal(await desk.locator('#reply').inputValue(), '');
      await desk.getByRole('button', { name: 'ล็อกกุญแจ' }).click();
      assert.doesNotMatch(await desk.content(), new RegExp(unsent));
      await desk.locator('#passphrase').fill(passphrases.get('chiangmai.officer') ?? '');
      await desk.locator('#passphrase').press('Enter');
      await open(receipt.number);
      await desk.locator('#thread', { hasText: receipt.number }).waitFor();
      assert.equal(await desk.locator('#reply').inputValue(), unsent);
      await desk.context().close();
    });

    it('takes an answer once whose arrival nobody has heard of', async () => {
      const desk = await openDesk('chiangmai.officer');
      await desk.getByRole('button', { name: receipt.number }).click();
      await desk.locator('#reply').fill(unsent);
      let isLost = false;
      await desk.route(
        '**/boxes',
        async (route) => {
          await route.fetch();
          isLost = true;
          await route.abort();
        },
        { times: 1 },
      );
      await desk.locator('#answer').click();
      await desk.locator('.notice[role=status]').waitFor();
      assert.equal(isLost, true);
      assert.equal(await desk.locator('#reply').inputValue(), unsent);
      await desk.locator('#answer').click();
      await desk.locator('.letter', { hasText: unsent }).waitFor();
      assert.equal(await desk.locator('.letter', { hasText: unsent }).count(), 1);
      assert.equal(await desk.locator('.thread .failure').count(), 0);
      await desk.context().close();
      // It is for whom the citizen has chosen; who was passed the report is passed this, too, or not.
      const passedOn = await openDesk('chiangmai.director');
      await passedOn.getByRole('button', { name: receipt.number }).click();
      await passedOn.locator('.letter', { hasText: secret }).waitFor();
      assert.equal(await passedOn.locator('.letter', { hasText: unsent }).count(), 0);
      await passedOn.locator('.thread .failure').waitFor();
      await passedOn.context().close();
    });

    it('takes an addition once whose arrival nobody has heard of', async () => {
      const page = await visit();
      await page.locator('#more-recipients input').first().check();
      await page.locator('#more-text').fill(twice);
      await page.route(
        '**/v1/sealed/letters',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      );
      await page.locator('#add').click();
      await page.locator('#told', { hasText: 'ยังไม่ทราบว่าข้อความไปถึงหรือไม่' }).waitFor();
      assert.equal(await page.locator('#more-text').inputValue(), twice);
      await page.locator('#add').click();
      await page.locator('#added').waitFor();
      await page.context().close();
      const desk = await openDesk('chiangmai.officer');
      await desk.getByRole('button', { name: receipt.number }).click();
      await desk.locator('.letter', { hasText: twice }).waitFor();
      assert.equal(await desk.locator('.letter', { hasText: twice }).count(), 1);
      assert.equal(await desk.locator('.thread .failure').count(), 0);
      await desk.context().close();
    });

    it('is refused with a wrong code, a wrong number and a slip alike', async () => {
      const page = await openPage('en');
      await page.locator('#tab-return').click();
      for (const [number, code] of [
        [receipt.number, '0123-4567-89AB-CDEF-GHJK-MNPV'],
        ['2570-50-099999-9', receipt.code],
        [receipt.number, receipt.code.slice(0, -1)],
      ] as const) {
        await page.locator('#typed-number').fill(number);
        await page.locator('#typed-code').fill(code);
        await page.locator('#open').click();
        await page.getByText('Together they open no case').waitFor();
      }
      await page.context().close();
    });

    it('tells another province nothing', async () => {
      const abroad = officers.get('khonkaen.officer');
      const list = await abroad?.call<{ threads: unknown[] }>('/v1/officer/sealed/threads');
      assert.deepEqual(list?.body.threads, []);
      const read = await abroad?.call(`/v1/officer/sealed/threads/${receipt.number}`);
      assert.equal(read?.status, 404);
    });

    it('takes nothing that is not a box', async () => {
      const headers = { 'idempotency-key': 'key-of-the-test-0001', 'damrong-auth': 'AAAA' };
      for (const [type, body, status] of [
        ['application/json', JSON.stringify({ text: secret }), 422],
        ['application/octet-stream', secret, 422],
        ['text/plain', secret, 415],
      ] as const) {
        const answer = await fetch(`${center.publicUrl}/v1/sealed/letters`, {
          method: 'POST',
          headers: { ...headers, 'content-type': type },
          body,
        });
        assert.equal(answer.status, status, type);
      }
    });

    it('left neither text nor code in requests, log or database', async () => {
      const dump = [...(await dumpDatabase(center.database)).values()].flat();
      const seen = [...sent, center.log(), ...dump].join('\n');
      assert.ok(seen.includes(receipt.number));
      const plain = [secret, reply, further, inside, unsent];
      const encoded = plain.flatMap((text) => {
        const bytes = Buffer.from(text);
        return [text, encodeURIComponent(text), bytes.toString('base64'), bytes.toString('hex')];
      });
      const code = [receipt.code, receipt.code.replaceAll('-', ''), receipt.code.toLowerCase()];
      assert.deepEqual(
        [...encoded, ...code].filter((text) => seen.includes(text)),
        [],
      );
    });

    it('is told of in the audit without a word of it', async () => {
      const officer = officers.get('chiangmai.officer');
      const thread = `/v1/officer/sealed/threads/${receipt.number}`;
      const body = { reason: 'ส่งพนักงานสอบสวน' };
      assert.equal((await officer?.call(`${thread}/exports`, { body }))?.status, 200);
      const entries = (await dumpDatabase(center.database)).get('audit_entries') ?? [];
      const own = entries.filter((row) => row.includes(receipt.number)).join('\n');
      for (const action of [
        'sealed_filed',
        'sealed_opened',
        'sealed_answered',
        'sealed_letter_added',
        'sealed_noted',
        'sealed_forwarded',
        'sealed_exported',
      ]) {
        assert.ok(own.includes(action), action);
      }
    });

    it('is opened by keys that an officer’s browser makes, and keeps once their passphrase is known', async () => {
      const context = await browser.newContext();
      const [name = '', value = ''] = (officers.get('khonkaen.director')?.cookie ?? '').split('=');
      await context.addCookies([{ name, value, url: center.deskUrl }]);
      const page = await context.newPage();
      await page.goto(`${center.deskUrl}/sealed`);
      await page.locator('#make').click();
      const passphrase = (await page.locator('output.secret').first().textContent()) ?? '';
      const vaults = async () => (await dumpDatabase(center.database)).get('sealed_vaults')?.length;
      const before = await vaults();
      await page.locator('#typed-back').fill('0000-0000-0000-0000');
      await page.locator('#written').click();
      await page.locator('.notice[role=status]').waitFor();
      assert.equal(await vaults(), before);
      await page.locator('#typed-back').fill(passphrase.toLowerCase());
      await page.locator('#written').click();
      await page.getByText('รอลงนามในรายชื่อ').waitFor();
      assert.equal(await vaults(), (before ?? 0) + 1);
      await context.close();
    });

    it('is opened by keys that an officer makes once, by the name that follows from them', async () => {
      const abroad = officers.get('khonkaen.officer');
      const [opens, signs] = [await createOpeningPair(), await createSigningPair()];
      const kid = await kidOf(opens.publicKey, signs.publicKey);
      const content = { opens: opens.stored, signs: signs.stored, roots: [] };
      const keys = {
        opens: toBase64(opens.publicKey),
        signs: toBase64(signs.publicKey),
        vault: await createVault(kid, content, createPassphrase()),
      };
      const enrol = (body: object) => abroad?.call('/v1/officer/sealed/vault', { body });
      const other = { ...keys, vault: { ...keys.vault, kid: '0'.repeat(32) } };
      assert.equal((await enrol(other))?.status, 422);
      assert.equal((await enrol(keys))?.status, 200);
      assert.equal((await enrol(keys))?.status, 200, 'the same again, after a lost answer');
      const [second] = [await createOpeningPair()];
      const changed = {
        ...keys,
        opens: toBase64(second.publicKey),
        vault: { ...keys.vault, kid: await kidOf(second.publicKey, signs.publicKey) },
      };
      assert.equal((await enrol(changed))?.status, 422);
      const entries = (await dumpDatabase(center.database)).get('audit_entries') ?? [];
      const told = entries.filter((row) => row.includes('sealed_key_enrolled'));
      assert.equal(told.filter((row) => row.includes(kid)).length, 1);
    });
  });
}
