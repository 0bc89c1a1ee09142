import { privacyNoticeVersion } from '@damrong/contract';
import { hashAccessCode } from '../case/access-code.ts';
import type { Transaction } from '../database/transaction.ts';
import { volunteerKey } from '../volunteer/open-volunteer.ts';
import { offerRow } from '../volunteer/volunteer-row.ts';
import type { DemoVolunteer } from './demo-volunteers.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Writes a demo volunteer, unless it is there already. */
export async function plantVolunteer(
  transaction: Transaction<'maintenance'>,
  demo: DemoVolunteer,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('volunteers')
    .values({
      province_code: volunteerKey(demo.reference).provinceCode,
      reference: demo.reference,
      code_hash: hashAccessCode(demo.code),
      ...offerRow(demo),
      privacy_notice: privacyNoticeVersion,
      received_at: new Date(now.getTime() - demo.receivedDaysAgo * DAY_MS),
      changed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['province_code', 'reference']).doNothing())
    .execute();
}
