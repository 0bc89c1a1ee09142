import { randomBytes } from 'node:crypto';
import { formatAccessCode, type VolunteerSignUp } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { CentreParts } from '../centre-parts.ts';
import { asPublic } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { post } from '../outbox/post.ts';
import { refuseField } from '../refusal.ts';

export interface VolunteerReceipt {
  readonly reference: string;
  readonly receivedAt: string;
}

/** @throws Refusal for a district that does not exist, or a key used for something else */
export async function signUpVolunteer(
  { database, places }: CentreParts,
  volunteer: VolunteerSignUp,
  { intent, now }: { intent: Intent; now: Date },
): Promise<VolunteerReceipt> {
  const { provinceCode } = volunteer;
  for (const [index, code] of volunteer.districtCodes.entries()) {
    if (!places.hasDistrict(provinceCode, code)) {
      throw refuseField('district_unknown', 'districtCodes', index);
    }
  }
  return asPublic(database, {}, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      const reference = `V-${formatAccessCode(randomBytes(8)).slice(0, 9)}`;
      const receipt = { reference, receivedAt: now.toISOString() };
      await transaction
        .insertInto('volunteers')
        .values({
          province_code: provinceCode,
          reference,
          kind: volunteer.kind,
          name: volunteer.name,
          contact_name: volunteer.contactName ?? null,
          phone: volunteer.phone,
          email: volunteer.email ?? null,
          district_codes: volunteer.districtCodes,
          skills: [...new Set(volunteer.skills)],
          note: volunteer.note ?? null,
          privacy_notice: volunteer.privacyNotice,
          received_at: now,
        })
        .execute();
      await writeAudit(transaction, { at: now, action: 'volunteer_signed_up', provinceCode });
      await post(transaction, { at: now, topic: 'volunteer_signed_up', provinceCode });
      return receipt;
    }),
  );
}
