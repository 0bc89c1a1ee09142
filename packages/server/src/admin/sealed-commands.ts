import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkDirectory,
  createSigningPair,
  fingerprintOf,
  fromBase64,
  importSigningKey,
  isSealedError,
  kidOf,
  readDirectory,
  sealedFaultsEn,
  signDirectory,
  toBase64,
  unsignedDirectory,
  type Bytes,
  type Directory,
  type DirectoryEntry,
  type SignedDirectory,
  type StoredPair,
} from '@damrong/contract/sealed';
import { systemClock } from '../clock.ts';
import type { AdminContext, MachineCommand } from './admin-command.ts';
import { CommandError } from './command-error.ts';
import { noWord, onlyWord } from './read-arguments.ts';
import { readProvince } from './read-province.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LIST_DAYS = 90;
const KEY_DAYS = 395;

/** One of three holders; the file with the private half never comes near a network. */
interface RootFile {
  readonly publicKey: string;
  readonly stored: StoredPair;
}

/** What an officer's desk has saved for the registrar. */
interface KeyFile {
  readonly kid: string;
  readonly opens: string;
  readonly signs: string;
}

const roots: MachineCommand = {
  name: 'sealed roots',
  usage: '--into DIRECTORY',
  summary: 'Makes the three root keys, on a machine without a network.',
  options: ['into'],
  read(given) {
    noWord(given);
    const into = given.option('into', 'where the files are to be written');
    return async (say) => {
      const keys: string[] = [];
      for (const number of [1, 2, 3]) {
        const { publicKey, stored } = await createSigningPair();
        const file: RootFile = { publicKey: toBase64(publicKey), stored };
        await writeNew(join(into, `root-${number}.json`), file);
        keys.push(file.publicKey);
        say(`root-${number}.json  ${await fingerprintOf(publicKey)}`);
      }
      await writeNew(join(into, 'roots.json'), keys);
      say('Give each root file to another person; roots.json is public.');
    };
  },
};

const add: MachineCommand = {
  name: 'sealed add',
  usage: 'KEYFILE --province CODE --th TITLE --en TITLE --directory FILE',
  summary: 'Adds an officer’s key to the directory; both roots have to sign it anew.',
  options: ['province', 'th', 'en', 'directory'],
  read(given) {
    const path = onlyWord(given, 'The file that the officer’s desk has saved');
    const province = readProvince(given);
    if (province === undefined) throw new CommandError('--province is missing: its two digits.');
    const title = {
      th: given.option('th', 'the title that citizens read in Thai'),
      en: given.option('en', 'the title that citizens read in English'),
    };
    const target = given.option('directory', 'the file of the directory');
    return async (say) => {
      const { kid, opens, signs } = await readJson<KeyFile>(path);
      const keys = [bytesOf(opens), bytesOf(signs)];
      if ((await kidOf(...keys)) !== kid) {
        throw new CommandError(`${path} is no key file: its keys do not go by its name.`);
      }
      say(`Compare by voice: ${await fingerprintOf(...keys)}`);
      const now = systemClock();
      const notBefore = now.toISOString();
      const notAfter = new Date(now.getTime() + KEY_DAYS * DAY_MS).toISOString();
      const entry: DirectoryEntry = { kid, opens, signs, title, notBefore, notAfter };
      await change(target, now, (centers) => ({
        ...centers,
        [province]: [...(centers[province] ?? []).filter((one) => one.kid !== kid), entry],
      }));
      say(`${target} is changed and has no signature now.`);
    };
  },
};

const leave: MachineCommand = {
  name: 'sealed leave',
  usage: 'KEY --directory FILE',
  summary: 'Ends an officer’s key; earlier answers stay readable, nothing more is sealed to it.',
  options: ['directory'],
  read(given) {
    const kid = onlyWord(given, 'The 32 digits that name the key');
    const target = given.option('directory', 'the file of the directory');
    return async (say) => {
      const now = systemClock();
      let isFound = false;
      await change(target, now, (centers) =>
        Object.fromEntries(
          Object.entries(centers).map(([code, entries]) => [
            code,
            entries.map((entry) => {
              if (entry.kid !== kid) return entry;
              isFound = true;
              return { ...entry, notAfter: now.toISOString() };
            }),
          ]),
        ),
      );
      if (!isFound) throw new CommandError(`${target} has no key ${kid}.`);
      say(`${target} is changed and has no signature now.`);
    };
  },
};

const sign: MachineCommand = {
  name: 'sealed sign',
  usage: 'DIRECTORY --root FILE',
  summary: 'Adds the signature of one root; two are needed.',
  options: ['root'],
  read(given) {
    const target = onlyWord(given, 'The file of the directory');
    const path = given.option('root', 'the file of the root');
    return async (say) => {
      const { publicKey, stored } = await readJson<RootFile>(path);
      const root = { publicKey: bytesOf(publicKey), privateKey: await importSigningKey(stored) };
      const file = await readJson<SignedDirectory>(target);
      const signed = await signDirectory(file, root);
      await writeFile(target, JSON.stringify(signed));
      say(`${target} has ${signed.signatures.length} of the two signatures that it needs.`);
    };
  },
};

const check: MachineCommand = {
  name: 'sealed check',
  usage: 'DIRECTORY --roots FILE',
  summary: 'Says whether a directory would be taken, and whom it names.',
  options: ['roots'],
  read(given) {
    const target = onlyWord(given, 'The file of the directory');
    const path = given.option('roots', 'the file of the public roots');
    return async (say) => {
      const keys = await readJson<string[]>(path);
      const trust = { roots: keys.map(bytesOf), leastVersion: 1, now: systemClock() };
      try {
        tellDirectory(await checkDirectory(await readJson(target), trust), say);
      } catch (error) {
        if (isSealedError(error)) throw new CommandError(sealedFaultsEn[error.fault]);
        throw error;
      }
    };
  },
};

export const sealedCommands = [roots, add, leave, sign, check] as const;

function tellDirectory({ version, notAfter, centers }: Directory, say: AdminContext['say']): void {
  say(`Version ${version}, until ${notAfter.slice(0, 10)}.`);
  for (const [code, entries] of Object.entries(centers)) {
    for (const { kid, title, notAfter: until } of entries) {
      say(`${code}  ${kid}  ${title.en}, until ${until.slice(0, 10)}`);
    }
  }
}

function bytesOf(text: string): Bytes {
  return fromBase64(text) ?? new Uint8Array();
}

/** A directory in its next version, without signatures; the first one begins empty. */
async function change(
  path: string,
  now: Date,
  edit: (centers: Directory['centers']) => Directory['centers'],
): Promise<void> {
  const before = await readJson<SignedDirectory | undefined>(path, undefined);
  const { version, centers } =
    before === undefined ? { version: 0, centers: {} } : readDirectory(before).directory;
  const next: Directory = {
    version: version + 1,
    issuedAt: now.toISOString(),
    notAfter: new Date(now.getTime() + LIST_DAYS * DAY_MS).toISOString(),
    centers: edit(centers),
  };
  await writeFile(path, JSON.stringify(unsignedDirectory(next)));
}

async function readJson<Value>(path: string, ...otherwise: readonly Value[]): Promise<Value> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value;
  } catch (error) {
    if (otherwise.length > 0) return otherwise[0] as Value;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path} cannot be read: ${why}.`);
  }
}

/** Readable by its owner alone, and never over a file that is there. */
async function writeNew(path: string, value: unknown): Promise<void> {
  try {
    await writeFile(path, JSON.stringify(value), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path} was not written: ${why}.`);
  }
}
