import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEY_DAYS = 90;
const KNOWN_ORIGIN_DAYS = 90;
const OWN_DRAFT_DAYS = 30;
const BATCH = 1000;

/**
 * Deletes idempotency keys after 90 days, in batches that block nobody for long, and sessions,
 * spent proofs and filing counts that have expired. What officers have typed and not sent ends after 30.
 */
export async function purgeExpired(database: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - KEY_DAYS * DAY_MS);
  await inBatches(() =>
    asMaintenance(database, async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('idempotency_keys')
        .where('key_hash', 'in', (of) =>
          of
            .selectFrom('idempotency_keys')
            .select('key_hash')
            .where('created_at', '<', oldest)
            .orderBy('created_at')
            .limit(BATCH),
        )
        .executeTakeFirst();
      return numDeletedRows;
    }),
  );
  await asMaintenance(database, async (transaction) => {
    await transaction.deleteFrom('officer_sessions').where('expires_at', '<', now).execute();
    await transaction.deleteFrom('spent_proofs').where('until', '<', now).execute();
    await transaction.deleteFrom('filing_counts').where('until', '<', now).execute();
    const unseen = new Date(now.getTime() - KNOWN_ORIGIN_DAYS * DAY_MS);
    await transaction.deleteFrom('known_origins').where('seen_at', '<', unseen).execute();
    const forgotten = new Date(now.getTime() - OWN_DRAFT_DAYS * DAY_MS);
    await transaction.deleteFrom('own_drafts').where('saved_at', '<', forgotten).execute();
  });
}

/** Quotas that have run out; a flood of guesses leaves many in an hour. */
export async function purgeQuotas(database: Database, now: Date): Promise<void> {
  await asMaintenance(database, (transaction) =>
    transaction.deleteFrom('quota_counts').where('until', '<', now).execute(),
  );
}

async function inBatches(remove: () => Promise<bigint>): Promise<void> {
  while ((await remove()) === BigInt(BATCH));
}
