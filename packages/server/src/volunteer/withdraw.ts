import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { proveCode, volunteerKey, type VolunteerCredentials } from './open-volunteer.ts';

/**
 * Erases the whole row. The answer is kept under the caller's key, so that a caller who repeats a
 * lost call is not told that there is no such volunteer.
 * @throws ProblemError when reference and code open nothing
 */
export function withdrawVolunteer(
  { database }: AppContext,
  { reference, code }: VolunteerCredentials,
  { intent, now }: { intent: Intent; now: Date },
): Promise<{ withdrawnAt: string }> {
  const key = volunteerKey(reference);
  const { provinceCode } = key;
  return asPublic(database, { volunteer: reference }, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      await proveCode(transaction, key, code);
      await transaction
        .deleteFrom('volunteers')
        .where('province_code', '=', provinceCode)
        .where('reference', '=', reference)
        .execute();
      await writeAudit(transaction, { at: now, action: 'volunteer_withdrew', provinceCode });
      return { withdrawnAt: now.toISOString() };
    }),
  );
}
