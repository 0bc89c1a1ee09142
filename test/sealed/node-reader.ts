import {
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';

/**
 * Reads boxes by the words of the format alone: it shares no line with `packages/contract/src/sealed`
 * and no library, so that an error of either does not agree with itself.
 */

const sha256 = (...parts: Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();
const hmac = (key: Uint8Array, data: Uint8Array): Buffer =>
  createHmac('sha256', key).update(data).digest();
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

function expand(prk: Buffer, info: Buffer, length: number): Buffer {
  let block: Buffer = Buffer.alloc(0);
  let out: Buffer = Buffer.alloc(0);
  for (let counter = 1; out.length < length; counter += 1) {
    block = hmac(prk, Buffer.concat([block, info, Buffer.from([counter])]));
    out = Buffer.concat([out, block]);
  }
  return out.subarray(0, length);
}

interface Labeled {
  readonly suite: Buffer;
  readonly label: string;
}

function labeledExtract({ suite, label }: Labeled, salt: Buffer, ikm: Uint8Array): Buffer {
  return hmac(salt, Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), ikm]));
}

function labeledExpand(
  { suite, label }: Labeled,
  prk: Buffer,
  info: Buffer,
  length: number,
): Buffer {
  const labeled = [u16(length), Buffer.from('HPKE-v1'), suite, Buffer.from(label), info];
  return expand(prk, Buffer.concat(labeled), length);
}

export interface HpkeInput {
  readonly privateKey: Buffer;
  readonly enc: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly info: Buffer;
  readonly aad: Uint8Array;
  /** 16 or 32 bytes of AES-GCM; the vectors of the RFC have 16, a box has 32. */
  readonly keyLength: 16 | 32;
}

/** SingleShotOpen of RFC 9180 for P-256 with HKDF-SHA256, base mode. */
export function openHpke(input: HpkeInput): Buffer {
  const { privateKey, enc, ciphertext, info, aad, keyLength } = input;
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(privateKey);
  const kem = Buffer.concat([Buffer.from('KEM'), u16(0x0010)]);
  const none = Buffer.alloc(0);
  const context = Buffer.concat([enc, ecdh.getPublicKey()]);
  const eaePrk = labeledExtract({ suite: kem, label: 'eae_prk' }, none, ecdh.computeSecret(enc));
  const shared = labeledExpand({ suite: kem, label: 'shared_secret' }, eaePrk, context, 32);
  const aead = keyLength === 16 ? 1 : 2;
  const suite = Buffer.concat([Buffer.from('HPKE'), u16(0x0010), u16(1), u16(aead)]);
  const schedule = Buffer.concat([
    Buffer.from([0]),
    labeledExtract({ suite, label: 'psk_id_hash' }, none, none),
    labeledExtract({ suite, label: 'info_hash' }, none, info),
  ]);
  const secret = labeledExtract({ suite, label: 'secret' }, shared, none);
  const key = labeledExpand({ suite, label: 'key' }, secret, schedule, keyLength);
  const nonce = labeledExpand({ suite, label: 'base_nonce' }, secret, schedule, 12);
  return decrypt({ key, nonce, aad, sealed: ciphertext });
}

interface Sealed {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly aad: Uint8Array;
  readonly sealed: Uint8Array;
}

function decrypt({ key, nonce, aad, sealed }: Sealed): Buffer {
  const name = key.length === 16 ? 'aes-128-gcm' : 'aes-256-gcm';
  const decipher = createDecipheriv(name, key, nonce);
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

/** What stands in a box for the owner of a private key. */
export interface NodeReading {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly payloadBytes: Buffer;
  readonly proof: Buffer;
  readonly rest: Buffer;
  readonly head: Buffer;
}

const HEAD = 74;
const WRAP = 129;

export function readWithNode(box: Uint8Array, kid: string, privateKey: Buffer): NodeReading {
  const bytes = Buffer.from(box);
  const head = bytes.subarray(0, HEAD);
  const count = bytes.readUInt8(HEAD);
  const wraps = Array.from({ length: count }, (_, index) =>
    bytes.subarray(HEAD + 1 + index * WRAP, HEAD + 1 + (index + 1) * WRAP),
  );
  const wrap = wraps.find((one) => one.subarray(0, 16).toString('hex') === kid);
  if (wrap === undefined) throw new Error('no copy for this key');
  const contentKey = openHpke({
    privateKey,
    enc: wrap.subarray(16, 81),
    ciphertext: wrap.subarray(81),
    info: Buffer.from('damrong/sealed/1 wrap'),
    aad: Buffer.concat([head, wrap.subarray(0, 16)]),
    keyLength: 32,
  });
  const derive = (name: string): Buffer => {
    const info = Buffer.concat([Buffer.from(name), head.subarray(0, 42)]);
    return Buffer.from(hkdfSync('sha256', contentKey, '', info, 32));
  };
  if (!timingSafeEqual(derive('commit'), head.subarray(42))) throw new Error('another commitment');
  const plain = readBody(bytes.subarray(HEAD + 1 + count * WRAP), derive('body'), sha256(head));
  const payloadEnd = 4 + plain.readUInt32BE(0);
  const proofEnd = payloadEnd + 1 + plain.readUInt8(payloadEnd);
  const payloadBytes = plain.subarray(4, payloadEnd);
  return {
    payload: JSON.parse(payloadBytes.toString()) as NodeReading['payload'],
    payloadBytes,
    proof: plain.subarray(payloadEnd + 1, proofEnd),
    rest: plain.subarray(proofEnd),
    head,
  };
}

function readBody(body: Buffer, key: Buffer, aad: Buffer): Buffer {
  const size = 65_536 + 16;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(at / size, 7);
    nonce.writeUInt8(at + size >= body.length ? 1 : 0, 11);
    chunks.push(decrypt({ key, nonce, aad, sealed: body.subarray(at, at + size) }));
  }
  return Buffer.concat(chunks);
}

/** What a signature or a proof of a box is about, again by the words of the format. */
export function provedBytes({ head, payloadBytes }: NodeReading): Buffer {
  return Buffer.concat([Buffer.from('damrong/sealed/1 sign'), sha256(head), sha256(payloadBytes)]);
}
