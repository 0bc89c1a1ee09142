import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createOpeningPair,
  createPassphrase,
  createSigningPair,
  createVault,
  importSigningKey,
  kidOf,
  signDirectory,
  toBase64,
  unsignedDirectory,
  type DirectoryEntry,
  type Root,
} from '@damrong/contract/sealed';
import { systemClock, type Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 90;

/** The demo's officers who can open sealed reports, with the titles that a citizen reads. */
const openers = [
  { username: 'chiangmai.officer', th: 'เจ้าหน้าที่จริยธรรม', en: 'Ethics officer' },
  { username: 'chiangmai.chief', th: 'หัวหน้าศูนย์ดำรงธรรม', en: 'Chief of the centre' },
  { username: 'chiangmai.director', th: 'ผู้อำนวยการศูนย์ฯ', en: 'Director of the centre' },
] as const;

export interface SealedDemo {
  readonly officers: readonly { readonly username: string; readonly passphrase: string }[];
}

/**
 * Makes keys for the demo's officers, and three throw-away roots of which two sign the directory; the
 * private halves of the roots are forgotten. Only for a demo: real roots are made offline.
 * @returns passphrases of the keys that were made now; none where the officers have some already
 */
export async function seedSealed(
  database: Database,
  folder: string,
  clock: Clock = systemClock,
): Promise<SealedDemo> {
  const now = clock();
  const officers = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('officers')
      .select(['id', 'username', 'province_code'])
      .where('demo', '=', true)
      .execute(),
  );
  const enrolled = await asMaintenance(database, (transaction) =>
    transaction.selectFrom('sealed_vaults').select('officer_id').execute(),
  );
  if (enrolled.length > 0) return { officers: [] };
  const roots = [await createRoot(), await createRoot(), await createRoot()];
  const keys = roots.map(({ publicKey }) => toBase64(publicKey));
  const entries: DirectoryEntry[] = [];
  const made: { username: string; passphrase: string }[] = [];
  for (const { username, th, en } of openers) {
    const officer = officers.find((one) => one.username === username);
    if (officer?.province_code == null) continue;
    const opens = await createOpeningPair();
    const signs = await createSigningPair();
    const kid = await kidOf(opens.publicKey, signs.publicKey);
    const passphrase = createPassphrase();
    const content = { opens: opens.stored, signs: signs.stored, roots: keys };
    const vault = await createVault(kid, content, passphrase);
    const { id, province_code: provinceCode } = officer;
    await asMaintenance(database, (transaction) =>
      transaction
        .insertInto('sealed_vaults')
        .values({
          province_code: provinceCode,
          kid,
          officer_id: id,
          opens: Buffer.from(opens.publicKey),
          signs: Buffer.from(signs.publicKey),
          vault: JSON.stringify(vault),
          enrolled_at: now,
        })
        .execute(),
    );
    entries.push({
      kid,
      opens: toBase64(opens.publicKey),
      signs: toBase64(signs.publicKey),
      title: { th, en },
      notBefore: now.toISOString(),
      notAfter: new Date(now.getTime() + DAYS * DAY_MS).toISOString(),
    });
    made.push({ username, passphrase });
  }
  let file = unsignedDirectory({
    version: 1,
    issuedAt: now.toISOString(),
    notAfter: new Date(now.getTime() + DAYS * DAY_MS).toISOString(),
    centers: { 50: entries },
  });
  for (const root of roots.slice(1)) file = await signDirectory(file, root);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'roots.json'), JSON.stringify(keys));
  await writeFile(join(folder, 'directory.json'), JSON.stringify(file));
  return { officers: made };
}

async function createRoot(): Promise<Root> {
  const { publicKey, stored } = await createSigningPair();
  return { publicKey, privateKey: await importSigningKey(stored) };
}
