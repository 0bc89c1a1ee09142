import { randomBytes } from 'node:crypto';
import {
  formatAccessCode,
  formatVolunteerReference,
  type VolunteerReceipt,
  type VolunteerSignUp,
} from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import { createAccessCode } from '../case/access-code.ts';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { checkOffer, offerRow } from './volunteer-row.ts';

/** @throws ProblemError for a district or skill that does not exist, or a key used for something else */
export async function signUpVolunteer(
  context: AppContext,
  volunteer: VolunteerSignUp,
  { intent, now }: { intent: Intent; now: Date },
): Promise<VolunteerReceipt> {
  const { provinceCode } = volunteer;
  checkOffer(context, provinceCode, volunteer);
  return asPublic(context.database, {}, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      const reference = formatVolunteerReference({ provinceCode, serial: newSerial() });
      const { code, hash } = createAccessCode();
      await transaction
        .insertInto('volunteers')
        .values({
          province_code: provinceCode,
          reference,
          code_hash: hash,
          ...offerRow(volunteer),
          privacy_notice: volunteer.privacyNotice,
          received_at: now,
          changed_at: null,
        })
        .execute();
      await writeAudit(transaction, { at: now, action: 'volunteer_signed_up', provinceCode });
      await enqueue(transaction, { at: now, topic: 'volunteer_signed_up', provinceCode });
      return { reference, code, receivedAt: now.toISOString() };
    }),
  );
}

function newSerial(): string {
  return formatAccessCode(randomBytes(8)).replaceAll('-', '').slice(0, 8);
}
