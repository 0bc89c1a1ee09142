import {
  checkAnswer,
  checkCase,
  checkLetter,
  faultsOfThread,
  openBox,
  readBox,
  wrapFor,
  type Bytes,
  type Directory,
  type SealedBox,
  type SealedFault,
} from '@damrong/contract/sealed';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  createOfficer,
  december,
  directoryOf,
  flipBit,
  january,
  type TestOfficer,
} from './people.ts';
import {
  answer,
  asRecipient,
  createThread,
  firstLetter,
  furtherLetter,
  identityOf,
  saidAt,
  type TestThread,
} from './thread.ts';

const HEAD = 74;
const WRAP = 129;
const CHUNK = 65_536 + 16;

const join = (...parts: Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const refused = (fault: SealedFault) => ({ name: 'SealedError', fault });

let one: TestOfficer;
let two: TestOfficer;
let thread: TestThread;
let directory: Directory;
let letter: SealedBox;

before(async () => {
  one = await createOfficer('One');
  two = await createOfficer('Two');
  thread = await createThread();
  directory = directoryOf({ 50: [one.entry, two.entry] });
  letter = await firstLetter(thread, { text: 'ลับ', to: [one.recipient, two.recipient] });
});

describe('a box whose head is not known', () => {
  for (const [index, value, fault] of [
    [3, 0x32, 'box_version_unknown'],
    [4, 0, 'box_kind_unknown'],
    [4, 4, 'box_kind_unknown'],
    [5, 2, 'box_suite_unknown'],
    [6, 0x41, 'box_unreadable'],
    [HEAD, 0, 'box_unreadable'],
    [HEAD, 13, 'box_unreadable'],
  ] as const) {
    it(`is refused: byte ${index} is ${value}`, () => {
      const bytes = letter.bytes.slice();
      bytes[index] = value;
      assert.throws(() => readBox(bytes), refused(fault));
    });
  }

  it('is refused when it is cut anywhere', () => {
    for (const length of [0, 40, HEAD, HEAD + 1, HEAD + 100, letter.bytes.length - 1]) {
      assert.throws(() => readBox(letter.bytes.slice(0, length)), refused('box_unreadable'));
    }
  });

  it('is refused when it names a reader twice', () => {
    const bytes = letter.bytes.slice();
    bytes.copyWithin(HEAD + 1 + WRAP, HEAD + 1, HEAD + 1 + WRAP);
    assert.throws(() => readBox(bytes), refused('box_unreadable'));
  });
});

describe('a box that was changed on the way', () => {
  it('is opened by neither reader after any of 2,500 flipped bits that concern the reader', async () => {
    const { bytes } = letter;
    const bits = bytes.length * 8;
    const other = { from: HEAD + 1 + WRAP, to: HEAD + 1 + 2 * WRAP };
    let opened = 0;
    for (let index = 0; index < 2500; index += 1) {
      // A step without a common divisor: all regions, each bit once.
      const bit = (index * 7919) % bits;
      const byte = bit >> 3;
      const isOthersCopy = byte >= other.from && byte < other.to;
      const reader = isOthersCopy ? two.reader : one.reader;
      await openBox(flipBit(bytes, bit), reader).then(
        () => (opened += 1),
        (error: unknown) => assert.equal((error as Error).name, 'SealedError'),
      );
    }
    assert.equal(opened, 0);
  });

  it('is refused by name where head, copy, commitment or body was changed', async () => {
    for (const [byte, fault] of [
      [10, 'box_wrap_broken'],
      [30, 'box_wrap_broken'],
      [50, 'box_wrap_broken'],
      [HEAD + 1 + 20, 'box_wrap_broken'],
      [HEAD + 1 + 100, 'box_wrap_broken'],
      [letter.bytes.length - 1, 'box_body_broken'],
    ] as const) {
      await assert.rejects(openBox(flipBit(letter.bytes, byte * 8), one.reader), refused(fault));
    }
  });

  it('is refused without a copy for the reader, and with the copy of another', async () => {
    const stranger = await createOfficer('Stranger');
    await assert.rejects(openBox(letter.bytes, stranger.reader), refused('box_not_for_you'));
    const reader = { kid: two.reader.kid, pair: one.reader.pair };
    await assert.rejects(openBox(letter.bytes, reader), refused('box_wrap_broken'));
  });

  it('is refused when the head of another box stands before its body', async () => {
    const other = await firstLetter(thread, { text: 'อื่น', to: [one.recipient, two.recipient] });
    const bodyAt = HEAD + 1 + 2 * WRAP;
    const swapped = join(letter.bytes.subarray(0, bodyAt), other.bytes.subarray(bodyAt));
    await assert.rejects(openBox(swapped, one.reader), refused('box_body_broken'));
  });
});

describe('a box of two texts', () => {
  it('is refused by its commitment: a second content key does not fit the head', async () => {
    const { headBytes, body } = readBox(letter.bytes);
    const otherKey = crypto.getRandomValues(new Uint8Array(32));
    const wrap = await wrapFor(one.recipient, otherKey, headBytes);
    const kid = Buffer.from(wrap.kid, 'hex');
    const bytes = join(headBytes, Uint8Array.of(1), kid, wrap.enc, wrap.sealedKey, body);
    await assert.rejects(openBox(bytes, one.reader), refused('box_commit_wrong'));
  });
});

describe('a long body', () => {
  let long: SealedBox;
  let bodyAt: number;

  before(async () => {
    const files = [{ name: 'a', type: 'text/plain', bytes: new Uint8Array(200_000).fill(7) }];
    long = await firstLetter(thread, { text: 'ยาว', to: [one.recipient], files });
    bodyAt = HEAD + 1 + WRAP;
  });

  const chunk = (index: number): Bytes =>
    long.bytes.slice(bodyAt + index * CHUNK, bodyAt + (index + 1) * CHUNK);
  const withBody = (...indexes: number[]): Bytes =>
    join(long.bytes.subarray(0, bodyAt), ...indexes.map(chunk));

  it('is read as it was sent', async () => {
    assert.equal((await openBox(withBody(0, 1, 2, 3), one.reader)).files[0]?.length, 200_000);
  });

  for (const [how, indexes, fault] of [
    ['moved', [1, 0, 2, 3], 'box_body_broken'],
    ['repeated', [0, 1, 1, 3], 'box_body_broken'],
    ['taken out', [0, 1, 3], 'box_unreadable'],
    ['cut so that an inner one is the last', [0], 'box_body_broken'],
    ['added', [0, 1, 2, 3, 3], 'box_unreadable'],
  ] as const) {
    it(`is refused with a chunk ${how}`, async () => {
      await assert.rejects(openBox(withBody(...indexes), one.reader), refused(fault));
    });
  }
});

describe('an answer', () => {
  const to = () => [one.recipient, two.recipient, asRecipient(thread)];

  it('is read by the citizen, and is of the officer who signed it', async () => {
    const { bytes } = await answer(thread, one, { text: 'ได้รับแล้ว', to: to(), seq: 1 });
    const opened = await openBox(bytes, thread.citizen);
    checkCase(opened, identityOf(thread));
    assert.equal((await checkAnswer(opened, directory)).title.en, 'One');
  });

  it('is refused when another officer, or nobody of the centre, has signed', async () => {
    const forger = { ...two, entry: one.entry };
    const forged = await answer(thread, forger, { text: 'ปลอม', to: to(), seq: 1 });
    const opened = await openBox(forged.bytes, thread.citizen);
    await assert.rejects(checkAnswer(opened, directory), refused('signature_wrong'));
    const abroad = directoryOf({ 40: [one.entry], 50: [two.entry] });
    await assert.rejects(checkAnswer(opened, abroad), refused('signer_unknown'));
  });

  it('is refused when it is dated after its signer has left, or before the signer came', async () => {
    const left = { ...one.entry, notAfter: '2027-01-15T00:00:00.000Z' };
    const later = { ...one.entry, notBefore: '2027-03-01T00:00:00.000Z' };
    const { bytes } = await answer(thread, one, { text: 'ช้า', to: to(), seq: 1 });
    const opened = await openBox(bytes, thread.citizen);
    for (const entry of [left, later]) {
      await assert.rejects(
        checkAnswer(opened, directoryOf({ 50: [entry] })),
        refused('signer_left'),
      );
    }
  });

  it('stays readable when its signer has left since', async () => {
    const left = { ...one.entry, notBefore: january, notAfter: saidAt };
    const { bytes } = await answer(thread, one, { text: 'ทัน', to: to(), seq: 1 });
    const opened = await openBox(bytes, thread.citizen);
    assert.equal((await checkAnswer(opened, directoryOf({ 50: [left] }))).notAfter, saidAt);
    assert.notEqual(left.notAfter, december);
  });

  it('is no letter, and a letter no answer', async () => {
    const opened = await openBox(letter.bytes, one.reader);
    await assert.rejects(checkAnswer(opened, directory), refused('signature_wrong'));
    const { bytes } = await answer(thread, one, { text: 'x', to: to(), seq: 1 });
    await assert.rejects(
      checkLetter(await openBox(bytes, one.reader), opened),
      refused('letter_proof_wrong'),
    );
  });

  it('is refused in another case and under another report', async () => {
    const { bytes } = await answer(thread, one, { text: 'x', to: to(), seq: 1 });
    const opened = await openBox(bytes, thread.citizen);
    const identity = identityOf(thread);
    for (const other of [
      { ...identity, number: '2570-50-000124-5' },
      { ...identity, rid: '00'.repeat(16) },
      { ...identity, provinceCode: '40' },
    ]) {
      assert.throws(() => checkCase(opened, other), refused('box_other_case'));
    }
  });
});

describe('a further letter', () => {
  it('is of the hand of the first, or refused', async () => {
    const first = await openBox(letter.bytes, one.reader);
    const said = { text: 'อีก', to: [one.recipient], seq: 1 };
    const own = await furtherLetter(thread, said);
    await checkLetter(await openBox(own.bytes, one.reader), first);
    const forged = await furtherLetter(thread, said, new Uint8Array(32));
    await assert.rejects(
      checkLetter(await openBox(forged.bytes, one.reader), first),
      refused('letter_proof_wrong'),
    );
  });
});

describe('a thread as a whole', () => {
  it('shows a box that stands twice, one that is gone, and a copy that was taken out', async () => {
    const to = [one.recipient, two.recipient];
    const reply = await answer(thread, one, { text: 'ก', to, seq: 1, prev: letter.digest });
    const last = await answer(thread, one, { text: 'ข', to, seq: 2, prev: reply.digest });
    const opened = [letter, reply, last].map(({ bytes }) => openBox(bytes, one.reader));
    const boxes = await Promise.all(opened);
    const [first, , third] = boxes;
    assert.ok(first && third);
    assert.deepEqual(faultsOfThread(boxes, boxes), []);
    assert.deepEqual(faultsOfThread(boxes, [...boxes, third]), ['box_repeated']);
    assert.deepEqual(faultsOfThread([first, third], [first, third]), ['box_missing']);
    const fewer = { ...first, kids: [one.reader.kid] };
    assert.deepEqual(faultsOfThread([fewer], [first]), ['recipient_missing']);
  });

  it('is passed on to one more officer without another content', async () => {
    const third = await createOfficer('Three');
    const { contentKey, headBytes } = await openBox(letter.bytes, one.reader);
    const wrap = await wrapFor(third.recipient, contentKey, headBytes);
    const { wraps, body } = readBox(letter.bytes);
    const all = [...wraps, wrap].map(({ kid, enc, sealedKey }) =>
      join(Buffer.from(kid, 'hex'), enc, sealedKey),
    );
    const bytes = join(headBytes, Uint8Array.of(all.length), ...all, body);
    const opened = await openBox(bytes, third.reader);
    assert.equal(opened.payload.text, 'ลับ');
    assert.equal(opened.digest, letter.digest);
  });
});
