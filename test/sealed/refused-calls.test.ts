import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  createSealedCode,
  deriveCodeKeys,
  forwardMessage,
  fromBase64,
  importOpeningPair,
  importSigningKey,
  kidOf,
  lockCitizenSecrets,
  openBox,
  openVault,
  prover,
  sealBox,
  shareCitizenKeys,
  signer,
  toBase64,
  wrapFor,
  writeWrap,
  type BoxKind,
  type Bytes,
  type Directory,
  type DirectoryEntry,
  type PlatformKey,
  type Reader,
  type Recipient,
  type SignedDirectory,
  type Vault,
} from '@damrong/contract/sealed';
import { seedSealed } from '@damrong/server';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { engines } from '../../packages/server/test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../packages/server/test-support/officer.ts';
import { createOfficer } from './people.ts';
import { createThread, type TestThread } from './thread.ts';

const provinceCode = '50';
const titles = ['officer', 'chief', 'director'] as const;

type Title = (typeof titles)[number];

/** An officer's session together with the keys that the desk would have unlocked. */
interface Holder {
  readonly session: TestOfficer;
  readonly entry: DirectoryEntry;
  readonly reader: Reader;
  readonly signingKey: PlatformKey;
}

/** A report that the centre has taken in. */
interface Filed {
  readonly thread: TestThread;
  readonly number: string;
  readonly auth: Bytes;
  readonly box: Bytes;
}

interface OfficersThread {
  readonly boxes: readonly { readonly box: string | null }[];
}

let keys = 0;
const nextKey = () => `key-of-the-test-${String((keys += 1)).padStart(6, '0')}`;
const bytesOf = (text: string): Bytes => fromBase64(text) ?? new Uint8Array();
const recipientOf = ({ kid, opens }: DirectoryEntry): Recipient => ({ kid, key: bytesOf(opens) });

for (const engine of engines) {
  describe(`calls with sealed boxes on ${engine}`, () => {
    let center: TestCenter;
    let folder: string;
    const holders = new Map<Title, Holder>();

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'damrong-sealed-'));
      center = await startTestCenter(engine, { settings: { DAMRONG_SEALED_DIR: folder } });
      const { officers } = await seedSealed(center.database, folder);
      for (const title of titles) {
        const username = `chiangmai.${title}`;
        const passphrase = officers.find((one) => one.username === username)?.passphrase ?? '';
        holders.set(title, await unlock(username, passphrase));
      }
    });
    after(async () => {
      await center.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    async function unlock(username: string, passphrase: string): Promise<Holder> {
      const session = await signInDemoOfficer(center, username);
      const { body } = await session.call<{ vault: Vault }>('/v1/officer/sealed/vault');
      const { opens, signs } = await openVault(body.vault, passphrase);
      const { kid } = body.vault;
      const file = await session.call<SignedDirectory>('/v1/officer/sealed/directory');
      const directory = JSON.parse(
        Buffer.from(file.body.directory, 'base64url').toString(),
      ) as Directory;
      const entry = directory.centers[provinceCode]?.find((one) => one.kid === kid);
      assert.ok(entry);
      return {
        session,
        entry,
        reader: { kid, pair: await importOpeningPair(opens) },
        signingKey: await importSigningKey(signs),
      };
    }

    function holder(title: Title): Holder {
      const found = holders.get(title);
      assert.ok(found);
      return found;
    }

    const to = (...chosen: Title[]): Recipient[] =>
      chosen.map((title) => recipientOf(holder(title).entry));

    function says(number?: string) {
      const at = new Date().toISOString();
      const said = { seq: 0, prev: '', dir: 1, lang: 'th', at, text: 'ขอให้ตรวจสอบ' } as const;
      return number === undefined ? said : { ...said, number };
    }

    async function postLetter(box: Bytes, headers: Record<string, string>, key = nextKey()) {
      return fetch(`${center.publicUrl}/v1/sealed/letters`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'idempotency-key': key,
          ...headers,
        },
        body: box,
      });
    }

    /** Seals a first letter, or what passes itself off as one, and sends it. */
    async function sendFirst(recipients: Recipient[], kind: BoxKind = 'letter') {
      const thread = await createThread();
      const { auth, ...rest } = await deriveCodeKeys(createSealedCode(), provinceCode);
      const locked = await lockCitizenSecrets(thread.secrets, { auth, ...rest }, thread.rid);
      const { bytes: box } = await sealBox({
        kind,
        provinceCode,
        rid: thread.rid,
        says: { ...says(), citizen: shareCitizenKeys(thread.secrets) },
        recipients,
      });
      const headers = { 'damrong-auth': toBase64(auth), 'damrong-secrets': toBase64(locked) };
      const answer = await postLetter(box, headers);
      return { answer, headers, thread, auth, box };
    }

    async function file(...chosen: Title[]): Promise<Filed> {
      const { answer, thread, auth, box } = await sendFirst(to(...chosen));
      assert.equal(answer.status, 201);
      const { number } = (await answer.json()) as { number: string };
      return { thread, number, auth, box };
    }

    async function furtherLetter({ thread, number }: Filed, rid = thread.rid): Promise<Bytes> {
      const { bytes } = await sealBox({
        kind: 'letter',
        provinceCode,
        rid,
        says: says(number),
        recipients: to('officer'),
        prove: prover(thread.secrets.proof),
      });
      return bytes;
    }

    async function answerBox(
      { thread, number }: Filed,
      kind: BoxKind,
      recipients: Recipient[],
    ): Promise<Bytes> {
      const { entry, signingKey } = holder('officer');
      const { bytes } = await sealBox({
        kind,
        provinceCode,
        rid: thread.rid,
        says: { ...says(number), from: entry.kid },
        recipients,
        prove: signer(signingKey),
      });
      return bytes;
    }

    async function post(session: TestOfficer, path: string, body: Bytes): Promise<number> {
      const response = await fetch(`${center.deskUrl}/v1/officer/sealed/threads/${path}`, {
        method: 'POST',
        headers: {
          origin: center.deskUrl,
          cookie: session.cookie,
          'content-type': 'application/octet-stream',
          'idempotency-key': nextKey(),
        },
        body,
      });
      return response.status;
    }

    const citizenOf = async ({ thread }: Filed): Promise<Recipient> => ({
      kid: await kidOf(thread.secrets.publicKey),
      key: thread.secrets.publicKey,
    });

    /** What an officer sends who passes the first letter on, with each part as a liar may choose it. */
    async function forwardBody(
      { box, number }: Filed,
      target: Recipient,
      { by = 'officer', flip = false }: { by?: Title; flip?: boolean } = {},
    ) {
      const reader = holder('officer');
      const { body } = await reader.session.call<OfficersThread>(
        `/v1/officer/sealed/threads/${number}`,
      );
      const own = body.boxes[0]?.box;
      const opened = await openBox(own == null ? box : bytesOf(own), reader.reader);
      const wrap = await wrapFor(target, opened.contentKey, opened.headBytes);
      const sign = signer(holder(by).signingKey);
      const signature = await sign(await forwardMessage(opened.boxId, wrap));
      if (flip) signature[5] = (signature[5] ?? 0) ^ 1;
      return Uint8Array.from([...opened.head.boxId, ...writeWrap(wrap), ...signature]);
    }

    it('refuse a first letter to somebody who is no officer of the centre', async () => {
      const { recipient } = await createOfficer('คนนอก');
      assert.equal((await sendFirst([recipient])).answer.status, 422);
      assert.equal((await sendFirst([...to('officer'), recipient])).answer.status, 422);
      assert.equal((await sendFirst(to('officer'))).answer.status, 201);
    });

    it('refuse a first letter that is none', async () => {
      assert.equal((await sendFirst(to('officer'), 'answer')).answer.status, 422);
      assert.equal((await sendFirst(to('officer'), 'note')).answer.status, 422);
    });

    it('take a letter once, however often it is sent', async () => {
      const { answer, headers, box } = await sendFirst(to('officer'));
      assert.equal(answer.status, 201);
      assert.equal((await postLetter(box, headers)).status, 422);
      const key = nextKey();
      const filed = await file('officer');
      const further = await furtherLetter(filed);
      const proof = { 'damrong-number': filed.number, 'damrong-auth': toBase64(filed.auth) };
      const [first, again] = [
        await postLetter(further, proof, key),
        await postLetter(further, proof, key),
      ];
      assert.deepEqual([first.status, again.status], [201, 201]);
      assert.equal(await first.text(), await again.text());
      assert.equal((await postLetter(further, proof)).status, 422);
      const thread = `/v1/officer/sealed/threads/${filed.number}`;
      const { body } = await holder('officer').session.call<OfficersThread>(thread);
      assert.equal(body.boxes.length, 2);
    });

    it('refuse a further letter of another report, and one without the code', async () => {
      const [one, two] = [await file('officer'), await file('officer')];
      const proof = { 'damrong-number': one.number, 'damrong-auth': toBase64(one.auth) };
      const strange = await furtherLetter(one, two.thread.rid);
      assert.equal((await postLetter(strange, proof)).status, 422);
      const wrong = { ...proof, 'damrong-auth': toBase64(two.auth) };
      assert.equal((await postLetter(await furtherLetter(one), wrong)).status, 404);
      assert.equal((await postLetter(await furtherLetter(one), proof)).status, 201);
    });

    it('refuse an answer that nobody but officers, or a stranger besides, could read', async () => {
      const filed = await file('officer', 'chief');
      const { session } = holder('officer');
      const send = async (kind: BoxKind, recipients: Recipient[]) =>
        post(session, `${filed.number}/boxes`, await answerBox(filed, kind, recipients));
      const citizen = await citizenOf(filed);
      const { recipient: stranger } = await createOfficer('คนนอก');
      assert.equal(await send('answer', to('officer')), 422);
      assert.equal(await send('answer', [...to('officer'), citizen, stranger]), 422);
      assert.equal(await send('note', [...to('officer'), citizen]), 422);
      assert.equal(await send('letter', [...to('officer'), citizen]), 422);
      assert.equal(await send('note', to('officer')), 200);
      assert.equal(await send('answer', [...to('officer'), citizen]), 200);
    });

    it('refuse to pass on what the signature, the signer or the new reader does not allow', async () => {
      const filed = await file('officer');
      const [director] = to('director');
      const [officer] = to('officer');
      assert.ok(director && officer);
      const { recipient: stranger } = await createOfficer('คนนอก');
      const forwards = `${filed.number}/forwards`;
      const send = async (by: Title, body: Bytes) => post(holder(by).session, forwards, body);
      assert.equal(await send('officer', await forwardBody(filed, director, { flip: true })), 422);
      assert.equal(await send('officer', await forwardBody(filed, director, { by: 'chief' })), 422);
      assert.equal(await send('chief', await forwardBody(filed, director, { by: 'chief' })), 422);
      assert.equal(await send('officer', await forwardBody(filed, stranger)), 422);
      assert.equal(await send('officer', await forwardBody(filed, officer)), 422);
      const body = await forwardBody(filed, director);
      assert.equal(await send('officer', body.subarray(0, -1)), 422);
      assert.equal(await send('officer', body), 200);
      assert.equal(await send('officer', body), 422);
      const opened = await holder('director').session.call<OfficersThread>(
        `/v1/officer/sealed/threads/${filed.number}`,
      );
      const box = opened.body.boxes[0]?.box;
      assert.ok(box);
      const { payload } = await openBox(bytesOf(box), holder('director').reader);
      assert.equal(payload.text, 'ขอให้ตรวจสอบ');
    });

    it('are not answered by a directory that somebody has changed', async () => {
      const path = join(folder, 'directory.json');
      const whole = readFileSync(path, 'utf8');
      const directory = `${center.publicUrl}/v1/sealed/directory`;
      assert.equal((await fetch(directory)).status, 200);
      writeFileSync(path, whole.replace('2', '3'));
      assert.equal((await fetch(directory)).status, 404);
      assert.equal((await sendFirst(to('officer'))).answer.status, 404);
      writeFileSync(path, whole);
      assert.equal((await fetch(directory)).status, 200);
    });
  });
}
