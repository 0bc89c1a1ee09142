import { fromBase64, kidOf, toBase64, type Vault } from '@damrong/contract/sealed';
import * as z from 'zod/mini';
import { writeAudit } from '../audit/write-audit.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import type { SealedWork } from './officer-threads.ts';

const text = (most: number) => z.string().check(z.maxLength(most));

/** An officer's keys as the desk sends them: public halves, and the private ones locked. */
export const enrolment = z.strictObject({
  opens: text(100),
  signs: text(100),
  vault: z.strictObject({
    kid: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    slots: z
      .array(
        z.strictObject({
          kdf: z.literal('PBKDF2-SHA-256'),
          iterations: z.int(),
          salt: text(40),
          sealedKey: text(100),
        }),
      )
      .check(z.minLength(1), z.maxLength(4)),
    sealed: text(4000),
  }),
});

export type Enrolment = z.output<typeof enrolment>;

/** What the desk needs to unlock an officer's keys, or to make them. */
export interface VaultAnswer {
  readonly vault: Vault | null;
  readonly opens: string | null;
  readonly signs: string | null;
  /** Raw public keys of the roots; compared with those of the day of enrolment. */
  readonly roots: readonly string[];
  /** Whether the directory in force has the key. */
  readonly isListed: boolean;
}

/** The officer's own vault; nobody else's is seen by the transaction. */
export async function readVault(work: SealedWork): Promise<VaultAnswer> {
  const { transaction, context, officer, now } = work;
  const { roots, directory } = await context.sealedDirectory.read(now);
  const row = await transaction
    .selectFrom('sealed_vaults')
    .selectAll()
    .where('officer_id', '=', officer.id)
    .executeTakeFirst();
  if (row === undefined) return { vault: null, opens: null, signs: null, roots, isListed: false };
  const entries = directory.centers[row.province_code] ?? [];
  return {
    vault: row.vault,
    opens: toBase64(row.opens),
    signs: toBase64(row.signs),
    roots,
    isListed: entries.some(({ kid }) => kid === row.kid),
  };
}

/**
 * Keeps the keys that an officer's browser has made; the same again, after a lost answer, changes
 * nothing. They count once the directory has them.
 * @throws ProblemError where the officer has other keys, or theirs do not go by their name
 */
export async function enrol(work: SealedWork, sent: Enrolment): Promise<void> {
  const { transaction, officer, now } = work;
  if (officer.provinceCode === null) throw new ProblemError('not_permitted');
  const opens = fromBase64(sent.opens);
  const signs = fromBase64(sent.signs);
  const isWhole = opens?.length === 65 && signs?.length === 65;
  if (!isWhole || (await kidOf(opens, signs)) !== sent.vault.kid) {
    throw fieldProblem('invalid', 'vault');
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('sealed_vaults')
    .values({
      province_code: officer.provinceCode,
      kid: sent.vault.kid,
      officer_id: officer.id,
      opens: Buffer.from(opens),
      signs: Buffer.from(signs),
      vault: JSON.stringify(sent.vault),
      enrolled_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) {
    const own = await transaction
      .selectFrom('sealed_vaults')
      .select('kid')
      .where('officer_id', '=', officer.id)
      .executeTakeFirst();
    if (own?.kid === sent.vault.kid) return;
    throw fieldProblem('invalid', 'vault');
  }
  await writeAudit(transaction, {
    at: now,
    action: 'sealed_key_enrolled',
    provinceCode: officer.provinceCode,
    officerId: officer.id,
    reason: sent.vault.kid,
  });
}
