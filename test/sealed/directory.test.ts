import {
  checkDirectory,
  entryOf,
  fromBase64,
  recipientsOf,
  signDirectory,
  toBase64,
  type Directory,
  type DirectoryTrust,
  type Root,
  type SignedDirectory,
} from '@damrong/contract/sealed';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  createOfficer,
  createRoot,
  directoryOf,
  nameOf,
  now,
  signedBy,
  type TestOfficer,
} from './people.ts';

let roots: [Root, Root, Root];
let one: TestOfficer;
let two: TestOfficer;
let directory: Directory;
let trust: DirectoryTrust;

before(async () => {
  roots = [await createRoot(), await createRoot(), await createRoot()];
  one = await createOfficer('One');
  two = await createOfficer('Two');
  directory = directoryOf({ 50: [one.entry, two.entry] });
  trust = { roots: roots.map(({ publicKey }) => publicKey), leastVersion: 5, now };
});

describe('a directory', () => {
  it('is taken when any two of three roots have signed it', async () => {
    const [a, b, c] = roots;
    for (const pair of [
      [a, b],
      [a, c],
      [b, c],
      [a, b, c],
    ]) {
      assert.deepEqual(await checkDirectory(await signedBy(directory, ...pair), trust), directory);
    }
  });

  it('is refused without a signature, and with those of strangers', async () => {
    const strangers = [await createRoot(), await createRoot()];
    for (const file of [await signedBy(directory), await signedBy(directory, ...strangers)]) {
      await assert.rejects(checkDirectory(file, trust), { fault: 'directory_unsigned' });
    }
  });

  it('is refused with one signature, also when it stands there twice or under another name', async () => {
    const [a, b] = roots;
    const file = await signedBy(directory, a);
    const [own] = file.signatures;
    assert.ok(own);
    const again = { ...file, signatures: [own, own, { ...own, root: await nameOf(b) }] };
    for (const signed of [file, again, await signDirectory(file, a)]) {
      await assert.rejects(checkDirectory(signed, trust), { fault: 'directory_one_signature' });
    }
  });

  it('is refused when anything in it was changed after it was signed', async () => {
    const [a, b] = roots;
    const file = await signedBy(directory, a, b);
    const text = new TextDecoder().decode(fromBase64(file.directory) ?? new Uint8Array());
    const changed = new TextEncoder().encode(text.replace('"version":5', '"version":6'));
    const forged: SignedDirectory = { ...file, directory: toBase64(changed) };
    await assert.rejects(checkDirectory(forged, trust), { fault: 'directory_unsigned' });
  });

  it('is refused when it has expired or is older than one that was seen', async () => {
    const [a, b] = roots;
    const file = await signedBy(directory, a, b);
    const spring = { ...trust, now: new Date('2027-04-01T00:00:00.001Z') };
    await assert.rejects(checkDirectory(file, spring), { fault: 'directory_expired' });
    const newer = { ...trust, leastVersion: 6 };
    await assert.rejects(checkDirectory(file, newer), { fault: 'directory_older' });
  });

  it('is refused when a key goes by the name of another', async () => {
    const [a, b] = roots;
    const forged = { ...one.entry, opens: two.entry.opens };
    const file = await signedBy(directoryOf({ 50: [forged, two.entry] }), a, b);
    await assert.rejects(checkDirectory(file, trust), { fault: 'directory_key_forged' });
  });

  it('is refused when it is no directory, or has a member more', async () => {
    const [a, b] = roots;
    const more = await signedBy({ ...directory, note: 'x' } as Directory, a, b);
    for (const file of [undefined, {}, { directory: '', signatures: [] }, more]) {
      await assert.rejects(checkDirectory(file, trust), { fault: 'directory_unreadable' });
    }
  });
});

describe('the recipients of a report', () => {
  it('are the officers of the centre who are in office', async () => {
    const left = await createOfficer('Left', { notAfter: '2027-01-15T00:00:00.000Z' });
    const all = directoryOf({ 50: [one.entry, left.entry, two.entry] });
    assert.deepEqual(recipientsOf(all, '50', now), [one.entry, two.entry]);
  });

  it('are two at least', () => {
    const few = directoryOf({ 50: [one.entry] });
    assert.throws(() => recipientsOf(few, '50', now), { fault: 'directory_too_few' });
    assert.throws(() => recipientsOf(few, '40', now), { fault: 'directory_too_few' });
  });

  it('are of no other centre', () => {
    const abroad = directoryOf({ 40: [one.entry], 50: [two.entry] });
    assert.throws(() => entryOf(abroad, '50', one.entry.kid), { fault: 'recipient_unknown' });
  });
});
