import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import {
  AEAD_AES_128_GCM,
  CipherSuite as OurSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
} from 'hpke';
import {
  fromBase64,
  fromHex,
  importOpeningPair,
  kidOf,
  openBox,
  readBox,
  type Bytes,
  type SealedPayload,
  type StoredPair,
} from '@damrong/contract/sealed';
import assert from 'node:assert/strict';
import { createHmac, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { openHpke, provedBytes, readWithNode } from './node-reader.ts';
import { createOfficer, type TestOfficer } from './people.ts';
import { answer, asRecipient, createThread, firstLetter, furtherLetter } from './thread.ts';
import type { TestThread } from './thread.ts';

/** RFC 9180, appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. */
const rfc = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  pkRm:
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82' +
    '6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  skRm: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
  enc:
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9' +
    '8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  pt: '4265617574792069732074727574682c20747275746820626561757479',
  aad: '436f756e742d30',
  ct:
    '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f' +
    '9076ac232e3ab2523f39513434',
};

/** Boxes with the keys that open them: what a release of another year has to read. */
const vectors = JSON.parse(
  readFileSync(new URL('sealed-v1.json', import.meta.url), 'utf8'),
) as readonly {
  readonly name: string;
  readonly kid: string;
  readonly key: StoredPair;
  readonly box: string;
  readonly says: SealedPayload;
}[];

const hex = (text: string): Bytes => fromHex(text) ?? new Uint8Array();
const privateKeyOf = ({ d }: StoredPair): Buffer => Buffer.from(d, 'base64url');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

describe('the vector of RFC 9180 for P-256', () => {
  const raw = hex(rfc.pkRm);
  const stored = {
    x: base64(raw.subarray(1, 33)),
    y: base64(raw.subarray(33)),
    d: base64(hex(rfc.skRm)),
  };

  it('is opened by the library', async () => {
    const suite = new OurSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
    const options = { aad: hex(rfc.aad), info: hex(rfc.info) };
    const pair = await importOpeningPair(stored);
    const opened = await suite.Open(pair, hex(rfc.enc), hex(rfc.ct), options);
    assert.deepEqual(opened, hex(rfc.pt));
  });

  it('is opened by the reader that shares no code with it', () => {
    const opened = openHpke({
      privateKey: Buffer.from(hex(rfc.skRm)),
      enc: hex(rfc.enc),
      ciphertext: hex(rfc.ct),
      info: Buffer.from(hex(rfc.info)),
      aad: hex(rfc.aad),
      keyLength: 16,
    });
    assert.deepEqual(opened, Buffer.from(hex(rfc.pt)));
  });
});

describe('a box of version 1 that was kept', () => {
  for (const { name, kid, key, box, says } of vectors) {
    it(`is read: ${name}`, async () => {
      const bytes = fromBase64(box) ?? new Uint8Array();
      const opened = await openBox(bytes, { kid, pair: await importOpeningPair(key) });
      assert.deepEqual(opened.payload, says);
      assert.deepEqual(readWithNode(bytes, kid, privateKeyOf(key)).payload, says);
    });
  }
});

describe('what two libraries and a reader without any make of a fresh box', () => {
  let officer: TestOfficer;
  let thread: TestThread;

  before(async () => {
    officer = await createOfficer('Ethics officer');
    thread = await createThread();
  });

  for (const length of [0, 1, 3000, 4000, 5000, 16_000, 20_000, 65_000]) {
    it(`is one text of ${length} characters`, async () => {
      const text = 'น'.repeat(Math.floor(length / 3)) + 'x'.repeat(length % 3);
      const { bytes } = await firstLetter(thread, { text, to: [officer.recipient] });
      const opened = await openBox(bytes, officer.reader);
      const key = privateKeyOf(officer.stored.opens);
      const read = readWithNode(bytes, officer.reader.kid, key);
      assert.equal(opened.payload.text, text);
      assert.deepEqual(read.payload, opened.payload);
      assert.ok(read.rest.every((byte) => byte === 0));
    });
  }

  it('has files behind the text, whole', async () => {
    const file = crypto.getRandomValues(new Uint8Array(65_536));
    const files = [{ name: 'ภาพ.jpg', type: 'image/jpeg', bytes: file }];
    const said = { text: 'ดูภาพ', to: [officer.recipient], files };
    const { bytes } = await firstLetter(thread, said);
    assert.deepEqual((await openBox(bytes, officer.reader)).files, [file]);
    const key = privateKeyOf(officer.stored.opens);
    const { rest } = readWithNode(bytes, officer.reader.kid, key);
    assert.deepEqual(rest.subarray(0, file.length), Buffer.from(file));
  });

  it('is a content key that @hpke/core opens too', async () => {
    const { bytes } = await firstLetter(thread, { text: 'x', to: [officer.recipient] });
    const { headBytes, wraps } = readBox(bytes);
    const [wrap] = wraps;
    assert.ok(wrap);
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const jwk = { kty: 'EC', crv: 'P-256', ...officer.stored.opens };
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.importKey('jwk', jwk, false),
      enc: wrap.enc.buffer,
      info: new TextEncoder().encode('damrong/sealed/1 wrap').buffer,
    });
    const aad = Buffer.concat([headBytes, Buffer.from(wrap.kid, 'hex')]);
    const opened = await recipient.open(wrap.sealedKey.buffer, aad);
    const { contentKey } = await openBox(bytes, officer.reader);
    assert.deepEqual(new Uint8Array(opened), contentKey);
  });

  it('is signed so that node:crypto verifies an answer', async () => {
    const to = [officer.recipient, asRecipient(thread)];
    const { bytes } = await answer(thread, officer, { text: 'รับแล้ว', to, seq: 1 });
    const read = readWithNode(bytes, officer.reader.kid, privateKeyOf(officer.stored.opens));
    const { x, y } = officer.stored.signs;
    const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
    const signature = { key, dsaEncoding: 'ieee-p1363' } as const;
    assert.ok(verify('sha256', provedBytes(read), signature, read.proof));
  });

  it('is proved so that node:crypto verifies a further letter', async () => {
    const said = { text: 'เพิ่มเติม', to: [officer.recipient], seq: 1 };
    const { bytes } = await furtherLetter(thread, said);
    const read = readWithNode(bytes, officer.reader.kid, privateKeyOf(officer.stored.opens));
    const proof = createHmac('sha256', thread.secrets.proof).update(provedBytes(read)).digest();
    assert.deepEqual(read.proof, proof);
  });

  it('goes by the name that follows from its keys', async () => {
    const { entry } = officer;
    const keys = [entry.opens, entry.signs].map((key) => fromBase64(key) ?? new Uint8Array());
    assert.equal(await kidOf(...keys), entry.kid);
  });
});
