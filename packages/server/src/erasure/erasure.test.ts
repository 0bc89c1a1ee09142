import {
  channelCodes,
  type CaseReceipt,
  type OfficerCase,
  type Retention,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readAudit } from '../../test-support/audit.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { dumpDatabase } from '../../test-support/database-dump.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { mailsThatWait } from '../../test-support/mailbox.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { upload } from '../../test-support/uploads.ts';
import { checkAudit } from '../audit/check-audit.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { asMaintenance, asOfficer } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { findOfficer } from '../officer/sessions.ts';
import { FileStore } from '../upload/file-store.ts';
import { Uploads } from '../upload/uploads.ts';
import { eraseApproved } from './erase-case.ts';
import { listDue } from './list-due.ts';
import { proposeErasure } from './propose-erasure.ts';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
const reason = 'ผู้ร้องขอให้ลบข้อมูลตามหนังสือ';
const nationalId = '1101700230708';

/** Words that stand nowhere else, each planted in one field. */
class Canaries {
  readonly planted: string[] = [];
  #count = 0;

  /** A word of letters alone, so that names take it too. */
  word(field: string): string {
    this.#count += 1;
    const place = String(this.#count).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const word = `zqx${field}q${place}`.toLowerCase();
    this.planted.push(word);
    return word;
  }
}

for (const engine of engines) {
  describe(`the end of what a case says of people, on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    let chief: TestOfficer;
    let director: TestOfficer;
    let ministry: TestOfficer;
    let agency: TestOfficer;
    let elsewhere: TestOfficer;
    let uploads: Uploads;
    let store = '';
    before(async () => {
      center = await startTestCenter(engine, { settings: mailsThatWait, hasJobs: false });
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      ministry = await signInDemoOfficer(center, 'moi.admin');
      agency = await signInDemoOfficer(center, 'chiangmai.land');
      elsewhere = await signInDemoOfficer(center, 'khonkaen.director');
      store = filesDirectory(center.testDatabase);
      uploads = new Uploads(center.database, new FileStore(store));
    });
    after(() => center.stop());

    const pathOf = (number: string, more = '') => `/v1/officer/cases/${number}${more}`;
    const seen = async (number: string, who = officer) =>
      (await who.call<OfficerCase>(pathOf(number))).body;
    async function does<Body = OfficerCase>(
      number: string,
      path: string,
      body: object,
      who = officer,
    ): Promise<Body> {
      const answer = await who.call<Body>(pathOf(number, path), { body });
      assert.ok(answer.status < 300, `${path} ${answer.text}`);
      return answer.body;
    }
    async function citizen({ number, code }: CaseReceipt, path: string, more: object) {
      const answer = await call(`${center.publicUrl}/v1/cases/${path}`, {
        body: { number, code, ...more },
        headers: { 'idempotency-key': newKey() },
      });
      assert.ok(answer.status < 300, `${path} ${answer.text}`);
    }
    const settle = (number: string, words = 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน') =>
      does(number, '/result', { result: words });
    const hold = (number: string, held: boolean, who = director, why = reason) =>
      who.call<OfficerCase & { code?: string }>(pathOf(number, '/hold'), {
        method: 'PUT',
        body: { held, reason: why },
      });
    const propose = (numbers: string[], who = officer, more: object = {}) =>
      who.call<Retention & { code?: string }>('/v1/officer/erasures', {
        body: { numbers, cause: 'request', reason, ...more },
      });
    const retention = async (who = director) =>
      (await who.call<Retention>('/v1/officer/retention')).body;
    const idOf = async (number: string) =>
      (await retention()).erasures.find((one) => one.number === number)?.id ?? assert.fail();
    const decide = async (number: string, decision: string, who = director) =>
      who.call<Retention & { code?: string }>('/v1/officer/erasures/decisions', {
        body: { erasures: [await idOf(number)], decision },
      });
    const stateOf = async (number: string) =>
      (await retention()).erasures.find((one) => one.number === number)?.state;
    const erase = () => eraseApproved(center.database, uploads, new Date());
    async function settled(facts = 'น้ำประปาไม่ไหลทั้งหมู่บ้าน'): Promise<CaseReceipt> {
      const { body } = await fileCase(center, filing({ facts: `${facts} ${newKey()}` }));
      await settle(body.number);
      return body;
    }
    async function approved(): Promise<CaseReceipt> {
      const receipt = await settled();
      assert.equal((await propose([receipt.number])).status, 200);
      assert.equal((await decide(receipt.number, 'approve')).status, 200);
      return receipt;
    }
    async function sessionOf({ cookie }: TestOfficer): Promise<Officer> {
      const found = await findOfficer(center.database, cookie.split('=')[1] ?? '', new Date());
      return found ?? assert.fail('no session');
    }
    const filesOnDisk = () =>
      readdirSync(store, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));

    /** Which of these words the database or a file contains, and where. */
    async function found(words: readonly string[]): Promise<Map<string, string[]>> {
      const places = new Map<string, string[]>();
      const look = (place: string, text: string) => {
        for (const word of words) {
          const inHex = Buffer.from(word).toString('hex');
          if (!text.includes(word) && !text.includes(inHex)) continue;
          places.set(word, [...new Set([...(places.get(word) ?? []), place])]);
        }
      };
      for (const [table, rows] of await dumpDatabase(center.database)) {
        look(table, rows.join('\n').toLowerCase());
      }
      for (const path of filesOnDisk()) look('files', readFileSync(path, 'latin1').toLowerCase());
      return places;
    }

    function pdf(word: string): Buffer {
      const body = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${word}\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
      return Buffer.from(body, 'latin1');
    }

    async function issueLetter(number: string, word: (field: string) => string) {
      await chief.call('/v1/officer/letter-settings', {
        method: 'PUT',
        body: { prefix: 'ชม 0017.3' },
      });
      return officer.call<{ id: string; code?: string }>(pathOf(number, '/letters'), {
        headers: { 'idempotency-key': newKey() },
        body: {
          kind: 'receipt',
          form: 'external',
          office: `ศูนย์ดำรงธรรม ${word('office')}`,
          subject: `แจ้งผล ${word('subject')}`,
          addressee: `คุณ ${word('addressee')}`,
          references: [`หนังสือ ${word('reference')}`],
          enclosures: [`สำเนา ${word('enclosure')}`],
          body: `ตามที่ท่านร้องเรียน ${word('body')}`,
          signer: `นาย ${word('signer')}`,
          post: `ตำแหน่ง ${word('post')}`,
          contact: `โทร. ${word('contact')}`,
          copies: [`ถึง ${word('copy')}`],
        },
      });
    }

    /** A case of the website with something in every field that anybody can fill. */
    async function plantWebsiteCase(canaries: Canaries): Promise<CaseReceipt> {
      const word = (field: string) => canaries.word(field);
      const picture = await upload(center, await drawPicture({ width: 400, height: 300, seed: 3 }));
      const paper = await upload(center, pdf(word('paper')));
      const { body: receipt, text } = await fileCase(
        center,
        filing({
          facts: `น้ำประปาไม่ไหล ${word('facts')} บัตร ${nationalId}`,
          wish: `อยากให้ซ่อม ${word('wish')}`,
          answers: {
            problem: 'dirty',
            extent: 'some',
            provider: 'pwa',
            user_number: word('answer'),
          },
          location: {
            districtCode: '5001',
            subdistrictCode: '500107',
            landmark: `หน้าวัด ${word('landmark')}`,
            position: { latitude: 18.71723, longitude: 98.98113 },
          },
          complainant: {
            identity: 'named',
            name: `${word('name')} ${word('surname')}`,
            phone: '0987654321',
            email: `${word('mail')}@example.org`,
          },
          accused: {
            kind: 'person',
            name: word('accused'),
            workplace: word('workplace'),
            detail: word('detail'),
          },
          onBehalf: {
            name: word('behalf'),
            relation: 'parent',
            phone: '0876543210',
            awareness: 'knows',
          },
          attachments: [picture.id, paper.id],
        }),
      );
      assert.ok(receipt.number, text);
      canaries.planted.push(nationalId, '0987654321', '0876543210', '18.71723');
      const { number } = receipt;
      await citizen(receipt, 'mail-subscription', {
        email: `${word('subscriber')}@example.org`,
        lang: 'th',
      });
      await citizen(receipt, 'facts', { facts: `เพิ่มเติม ${word('added')}` });
      await does(number, '/notes', { note: `โทรแล้ว ${word('note')}` });
      await does(number, '/corrections', {
        title: `น้ำไม่ไหล ${word('title')}`,
        location: {
          districtCode: '5001',
          subdistrictCode: '500107',
          landmark: `หน้าโรงเรียน ${word('landmark')}`,
        },
        letterNumber: `ที่ ${word('letter')}`,
        note: `แก้ตามที่แจ้ง ${word('why')}`,
        complainant: {
          name: `${word('renamed')}`,
          phone: '0812345678',
          email: `${word('remail')}@example.org`,
        },
      });
      const { body: other } = await fileCase(center, filing({ facts: 'ท่อแตกหน้าโรงเรียน' }));
      await does(number, '/links', { other: other.number, kind: 'related' });
      await does(number, '/question', { question: `ขอทราบ ${word('question')}` });
      const asked = (await lookUp(center, receipt)).body.question?.id ?? assert.fail('no question');
      await citizen(receipt, 'answer', { question: asked, answer: `ตอบ ${word('reply')}` });
      const { body: agencies } = await officer.call<{ agencies: { id: string; nameTh: string }[] }>(
        `/v1/officer/agencies?search=${encodeURIComponent('ที่ดินจังหวัดเชียงใหม่')}`,
      );
      await does(number, '/assignments', {
        recipients: [{ kind: 'agency', agencyId: agencies.agencies[0]?.id ?? assert.fail() }],
        instruction: `โปรดตรวจสอบ ${word('instruction')}`,
      });
      for (const move of ['accept', 'result']) {
        const moved = await agency.call(`/v1/officer/assignments/${number}/1/moves`, {
          body: { move, text: `ดำเนินการ ${word(move)}` },
          headers: { 'idempotency-key': newKey(), 'if-match': move === 'accept' ? '"1"' : '"2"' },
        });
        assert.equal(moved.status, 200, moved.text);
      }
      const letter = await issueLetter(number, word);
      assert.equal(letter.status, 201, letter.text);
      const voided = await chief.call(`/v1/officer/letters/${letter.body.id}/voiding`, {
        headers: { 'idempotency-key': newKey() },
        body: { reason: `พิมพ์ผิด ${word('void')}` },
      });
      assert.ok(voided.status < 300, voided.text);
      const photo = await upload(center, await drawPicture({ width: 300, height: 300, seed: 9 }));
      await does(number, '/result', {
        result: `ซ่อมแล้วเสร็จ ${word('result')}`,
        note: `บันทึกภายใน ${word('inner')}`,
        attachments: [{ upload: photo.id, stage: 'after', isPublic: true }],
      });
      await citizen(receipt, 'rating', { score: 4, comment: `ขอบคุณ ${word('comment')}` });
      await hold(number, true, director, `ศาลขอสำนวน ${word('held')}`);
      await hold(number, false, director, `ศาลคืนสำนวน ${word('lifted')}`);
      return receipt;
    }

    /** A case that others may see, with somebody who has said that it is theirs too. */
    async function plantFollowedCase(canaries: Canaries): Promise<string> {
      const facts = `น้ำประปาขุ่น ${canaries.word('shared')}`;
      const { number } = (await fileCase(center, filing({ facts }))).body;
      const { public_id: publicId } = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('cases')
          .select('public_id')
          .where('number', '=', number)
          .executeTakeFirstOrThrow(),
      );
      const shared = publicId ?? assert.fail('not shared');
      const followed = await call(`${center.publicUrl}/v1/similar-cases/follow`, {
        body: { publicId: shared },
        headers: { 'idempotency-key': newKey() },
      });
      assert.ok(followed.status < 300, followed.text);
      canaries.planted.push(shared);
      await settle(number);
      return number;
    }

    async function plantRecordedCases(canaries: Canaries): Promise<string[]> {
      const numbers: string[] = [];
      for (const channel of channelCodes) {
        const identity = numbers.length % 2 === 0 ? 'named' : 'confidential';
        const { body, text } = await officer.call<CaseReceipt>('/v1/officer/cases', {
          headers: { 'idempotency-key': newKey() },
          body: {
            ...filing(),
            title: `เรื่อง ${canaries.word('title')}`,
            facts: `ข้อเท็จจริง ${canaries.word('facts')} ${canaries.word(channel.replace(/\W|_|\d/g, ''))}`,
            wish: `ขอให้ ${canaries.word('wish')}`,
            channel,
            letterNumber: `ที่ ${canaries.word('letter')}`,
            complainant: { identity, name: canaries.word('name'), phone: '0812345678' },
          },
        });
        assert.ok(body.number, text);
        if (identity === 'confidential') {
          await does(body.number, '/identity', { reason: 'ขอติดต่อผู้ร้องกลับ' }, chief);
        }
        await does(body.number, '/status', {
          status: 'rejected',
          publicNote: `เรื่องนี้อยู่นอกอำนาจ ${canaries.word('refused')}`,
          note: `ดูแล้ว ${canaries.word('note')}`,
        });
        numbers.push(body.number);
      }
      return numbers;
    }

    it('leaves no word of any field of any channel, in no table and no file', async () => {
      const before = new Set(filesOnDisk());
      const canaries = new Canaries();
      const receipt = await plantWebsiteCase(canaries);
      const numbers = [
        receipt.number,
        await plantFollowedCase(canaries),
        ...(await plantRecordedCases(canaries)),
      ];
      // What officers have typed and not sent, in a form of the case and in a letter of it.
      for (const subject of [receipt.number, `${receipt.number}/1a2b3c4d`]) {
        const content = JSON.stringify({ internalNote: canaries.word('draft') });
        const { status } = await officer.call('/v1/officer/drafts', {
          method: 'PUT',
          body: { form: 'note', subject, content },
        });
        assert.equal(status, 204);
      }
      const why = `หนังสือที่ ${canaries.word('why')}`;
      assert.equal((await propose(numbers, officer, { reason: why })).status, 200);
      const places = await found(canaries.planted);
      const missing = canaries.planted.filter((word) => !places.has(word));
      assert.deepEqual(missing, [], 'each canary sings before');
      for (const number of numbers) {
        const { status, text } = await decide(number, 'approve');
        assert.equal(status, 200, text);
      }
      assert.equal(await erase(), numbers.length);
      assert.deepEqual(Object.fromEntries(await found(canaries.planted)), {});
      assert.deepEqual(
        filesOnDisk().filter((path) => !before.has(path)),
        [],
      );
      const keys = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('idempotency_keys')
          .select('case_number')
          .where('case_number', 'in', numbers)
          .execute(),
      );
      assert.deepEqual(keys, []);
      const log = center.log().toLowerCase();
      assert.deepEqual(
        [...canaries.planted, ...numbers].filter((word) => log.includes(word)),
        [],
        'the log never had any of it',
      );
      for (const table of ['case_followers', 'mail_subscriptions', 'outbox'] as const) {
        const rows = await asMaintenance(center.database, (transaction) =>
          transaction
            .selectFrom(table)
            .select('case_number')
            .where('case_number', 'in', numbers)
            .execute(),
        );
        assert.deepEqual(rows, [], table);
      }
    });

    it('leaves what is counted, and tells citizen and officer the day', async () => {
      const receipt = await settled();
      await citizen(receipt, 'rating', { score: 5, comment: 'ขอบคุณมาก' });
      const before = await seen(receipt.number);
      await propose([receipt.number]);
      await decide(receipt.number, 'approve');
      await erase();
      const now = await seen(receipt.number);
      assert.deepEqual(
        [now.status, now.categoryCode, now.channel, now.receivedAt, now.dueOn, now.version],
        [
          before.status,
          before.categoryCode,
          before.channel,
          before.receivedAt,
          before.dueOn,
          before.version,
        ],
      );
      assert.deepEqual(now.rating, { score: 5, comment: null });
      assert.deepEqual(
        now.timeline.map(({ kind, at }) => [kind, at]),
        before.timeline.map(({ kind, at }) => [kind, at]),
      );
      assert.deepEqual([now.facts, now.complainant.name, now.nextStatuses], ['', null, []]);
      assert.ok(now.erasedAt);
      const { body: view } = await lookUp(center, receipt);
      assert.deepEqual(
        [view['status'], view['result'], view['canRate'], view['canReopen'], view['attachments']],
        ['settled', null, false, false, []],
      );
      assert.equal(view['erasedAt'], now.erasedAt);
      assert.deepEqual([now.canHold, now.canCorrect, now.ownerChoice], [false, false, 'none']);
    });

    it('takes nothing into an erased case, by its code and by its database', async () => {
      const receipt = await approved();
      await erase();
      const { number, code } = receipt;
      const rated = await call(`${center.publicUrl}/v1/cases/rating`, {
        body: { number, code, score: 5 },
      });
      assert.equal(rated.body['code'], 'case_not_found');
      const noted = await officer.call(pathOf(number, '/notes'), { body: { note: 'เพิ่ม' } });
      assert.equal(noted.body['code'], 'case_not_found');
      assert.equal((await hold(number, true)).body.code, 'case_not_found');
      assert.equal((await propose([number])).body.code, 'case_not_found');
      const written = await issueLetter(number, (field) => field);
      assert.equal(written.body.code, 'case_not_found');
      const { body: letters } = await officer.call<{ kinds: string[] }>(pathOf(number, '/letters'));
      assert.deepEqual(letters.kinds, []);
      const { session } = await sessionOf(officer);
      await assert.rejects(
        asOfficer(center.database, { session }, (transaction) =>
          transaction
            .updateTable('cases')
            .set({ result: 'เขียนใหม่' })
            .where('number', '=', number)
            .execute(),
        ),
        /erased case/,
      );
    });

    it('waits for somebody else: who proposes approves nothing', async () => {
      const { number } = await settled();
      assert.equal((await propose([number], director)).status, 200);
      assert.equal((await decide(number, 'approve', director)).body.code, 'not_permitted');
      assert.equal((await decide(number, 'approve', officer)).body.code, 'not_permitted');
      const by = await sessionOf(director);
      await assert.rejects(
        asOfficer(center.database, { session: by.session }, (transaction) =>
          transaction
            .updateTable('erasures')
            .set({ state: 'approved', decided_by: by.id, decided_at: new Date() })
            .where('case_number', '=', number)
            .execute(),
        ),
        /four_eyes/,
      );
      const officers = await sessionOf(officer);
      await assert.rejects(
        asOfficer(center.database, { session: officers.session }, (transaction) =>
          transaction
            .updateTable('erasures')
            .set({ state: 'approved', decided_by: officers.id, decided_at: new Date() })
            .where('case_number', '=', number)
            .execute(),
        ),
        /row-level security/,
      );
      assert.equal(await erase(), 0);
      assert.equal((await decide(number, 'approve', chief)).status, 200);
      assert.equal(await erase(), 1);
    });

    it('is erased in the database by nobody before that', async () => {
      const { number } = await settled();
      const end = () =>
        asMaintenance(center.database, (transaction) =>
          transaction
            .updateTable('cases')
            .set({ erased_at: new Date() })
            .where('number', '=', number)
            .execute(),
        );
      await assert.rejects(end, /waits for approval/);
      await propose([number]);
      await assert.rejects(end, /waits for approval/);
    });

    it('is the own province’s: another neither proposes nor decides, and the ministry neither', async () => {
      const { number } = await settled();
      assert.equal((await propose([number], elsewhere)).body.code, 'case_not_found');
      assert.equal((await propose([number], ministry)).body.code, 'not_permitted');
      await propose([number]);
      assert.equal((await decide(number, 'approve', elsewhere)).body.code, 'not_found');
      assert.equal((await decide(number, 'approve', ministry)).body.code, 'not_permitted');
      assert.equal((await retention(elsewhere)).erasures.length, 0);
      const known = (await retention(ministry)).erasures.find((one) => one.number === number);
      assert.deepEqual([known?.reason, known?.choices], [null, []]);
      const { session, id } = await sessionOf(elsewhere);
      const rows = await asOfficer(center.database, { session }, (transaction) =>
        transaction.selectFrom('erasures').select('id').where('case_number', '=', number).execute(),
      );
      assert.deepEqual(rows, []);
      await assert.rejects(
        asOfficer(center.database, { session }, (transaction) =>
          transaction
            .insertInto('erasures')
            .values({
              province_code: '50',
              case_number: number,
              cause: 'request',
              reason: null,
              proposed_by: id,
              proposed_by_name: 'x',
              proposed_at: new Date(),
            })
            .execute(),
        ),
        /row-level security|settled case/,
      );
    });

    it('never happens to a case that a hold keeps', async () => {
      const { number } = await settled();
      for (const who of [officer, chief, elsewhere]) {
        assert.notEqual((await hold(number, true, who)).status, 200);
      }
      const held = await hold(number, true, ministry);
      assert.deepEqual([held.status, held.body.holds[0]?.reason], [200, null]);
      assert.equal((await seen(number)).holds[0]?.reason, reason);
      assert.equal((await propose([number])).body.code, 'input_invalid');
      await hold(number, false);
      await propose([number]);
      await decide(number, 'approve');
      await hold(number, true);
      assert.equal(await stateOf(number), 'stopped');
      assert.equal(await erase(), 0);
      assert.equal((await seen(number)).erasedAt, null);
      await hold(number, false);
      assert.equal(await erase(), 0, 'an approval from before the hold counts no more');
    });

    it('is refused by the database, too, while a hold stands', async () => {
      const { number } = await settled();
      await hold(number, true);
      const by = await sessionOf(officer);
      await assert.rejects(
        asOfficer(center.database, { session: by.session }, (transaction) =>
          transaction
            .insertInto('erasures')
            .values({
              province_code: '50',
              case_number: number,
              cause: 'request',
              reason: null,
              proposed_by: by.id,
              proposed_by_name: by.displayName,
              proposed_at: new Date(),
            })
            .execute(),
        ),
        /without a hold/,
      );
      await hold(number, false);
      await assert.rejects(
        asOfficer(center.database, { session: by.session }, (transaction) =>
          transaction
            .insertInto('case_holds')
            .values({
              province_code: '50',
              case_number: number,
              seq: 9,
              placed_by: by.id,
              placed_by_name: by.displayName,
              placed_at: new Date(),
              reason,
            })
            .execute(),
        ),
        /row-level security/,
      );
    });

    it('stops where the citizen has the case reopened', async () => {
      const receipt = await approved();
      await citizen(receipt, 'reopening', { reason: 'น้ำกลับมาไม่ไหลอีกตั้งแต่เมื่อวาน' });
      assert.equal(await erase(), 0);
      assert.equal(await stateOf(receipt.number), 'stopped');
      assert.equal((await seen(receipt.number)).erasedAt, null);
    });

    it('is refused for open cases, for a second proposal, and where none waits', async () => {
      const { body: open } = await fileCase(center);
      assert.equal((await propose([open.number])).body.code, 'input_invalid');
      const { number } = await settled();
      assert.equal((await propose([number])).status, 200);
      assert.equal((await propose([number])).body.code, 'input_invalid');
      assert.equal((await decide(number, 'withdraw')).body.code, 'not_permitted');
      assert.equal((await decide(number, 'withdraw', officer)).status, 200);
      assert.equal((await decide(number, 'approve')).body.code, 'input_invalid');
      assert.equal((await propose([number], officer, { reason: undefined })).status, 422);
    });

    it('goes on where a process was killed between rows and files', async () => {
      const file = await upload(center, await drawPicture({ width: 200, height: 200, seed: 5 }));
      const before = filesOnDisk();
      const { body } = await fileCase(center, filing({ attachments: [file.id] }));
      await settle(body.number);
      await propose([body.number]);
      await decide(body.number, 'approve');
      const killed = { clearRemoved: () => Promise.reject(new Error('killed')) };
      await assert.rejects(eraseApproved(center.database, killed, new Date()), /killed/);
      assert.equal(await stateOf(body.number), 'erasing');
      assert.equal(filesOnDisk().length, before.length);
      assert.equal(await erase(), 1);
      assert.equal(filesOnDisk().length, before.length - 2);
      assert.equal(await erase(), 0);
      const told = (await readAudit(center.database)).filter(
        ({ action, case_number: about }) => action === 'case_erased' && about === body.number,
      );
      assert.deepEqual(
        told.map(({ reason: detail }) =>
          ['request: ', 'complainants 1', 'attachments 1'].every((part) => detail?.includes(part)),
        ),
        [true],
      );
    });

    it('is proved by the audit, whose chain holds', async () => {
      const { number } = await approved();
      await erase();
      await sealAudit(center.database, new Date());
      const actions = (await readAudit(center.database))
        .filter(({ case_number: about }) => about === number)
        .map(({ action }) => action);
      assert.deepEqual(actions.slice(-3), ['erasure_proposed', 'erasure_approved', 'case_erased']);
      const findings = await asMaintenance(center.database, (transaction) =>
        checkAudit(transaction),
      );
      assert.ok(
        findings.every(({ level }) => level !== 'fault'),
        JSON.stringify(findings),
      );
    });

    it('is due when the period is over, and is then still only proposed', async () => {
      const { number } = await settled();
      const early = await propose([number], officer, { cause: 'retention' });
      assert.equal(early.body.code, 'input_invalid');
      const by = await sessionOf(officer);
      const scope = { kind: 'province', provinceCode: '50' } as const;
      const at = (years: number) => new Date(Date.now() + years * YEAR_MS);
      const dueIn = (years: number) =>
        asOfficer(center.database, { session: by.session }, (transaction) =>
          listDue(transaction, scope, at(years)),
        );
      const has = async (years: number) =>
        (await dueIn(years)).due.some((one) => one.number === number);
      assert.deepEqual([await has(9), await has(12)], [false, true]);
      await asOfficer(center.database, { session: by.session }, (transaction) =>
        proposeErasure(
          { transaction, scope, by, now: at(12) },
          { numbers: [number], cause: 'retention' },
        ),
      );
      assert.equal(await has(12), false);
      assert.equal(await stateOf(number), 'proposed');
      assert.equal(await erase(), 0);
    });

    it('keeps to the periods of the ministry: a group’s before a channel’s before the rest', async () => {
      const set = (periods: object[], who = ministry) =>
        who.call<Retention & { code?: string }>('/v1/officer/retention', {
          method: 'PUT',
          body: { periods },
        });
      const rest = { kind: 'default', code: '*', years: 10 };
      assert.equal((await set([rest], director)).body.code, 'not_permitted');
      for (const wrong of [
        [],
        [rest, { kind: 'channel', code: 'pigeon', years: 3 }],
        [rest, { kind: 'group', code: 'utilities', years: 0 }],
        [rest, rest],
      ]) {
        assert.equal((await set(wrong)).status, 422, JSON.stringify(wrong));
      }
      const { number } = await settled();
      const by = await sessionOf(officer);
      const scope = { kind: 'province', provinceCode: '50' } as const;
      const has = async (years: number) =>
        (
          await asOfficer(center.database, { session: by.session }, (transaction) =>
            listDue(transaction, scope, new Date(Date.now() + years * YEAR_MS)),
          )
        ).due.some((one) => one.number === number);
      const channel = { kind: 'channel', code: 'website', years: 2 };
      assert.equal((await set([rest, channel])).status, 200);
      assert.deepEqual([await has(2), await has(4)], [false, true]);
      await set([rest, channel, { kind: 'group', code: 'utilities', years: 5 }]);
      assert.deepEqual([await has(4), await has(7)], [false, true]);
      const told = (await readAudit(center.database)).filter(
        ({ action }) => action === 'retention_changed',
      );
      assert.equal(told.at(-1)?.reason, 'default * 10, group utilities 5, channel website 2');
      const { session } = await sessionOf(director);
      await assert.rejects(
        asOfficer(center.database, { session }, (transaction) =>
          transaction
            .insertInto('retention_periods')
            .values({ kind: 'channel', code: 'letter', years: 1 })
            .execute(),
        ),
        /row-level security/,
      );
      await set([rest]);
    });
  });
}
