import type { VolunteerChange, VolunteerView } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppContext } from '../app-context.ts';
import { readOwnView } from './look-up.ts';
import { openVolunteer } from './open-volunteer.ts';
import { checkOffer, offerRow } from './volunteer-row.ts';

/**
 * @throws ProblemError when reference and code open nothing, or for a district or skill that does not
 *   exist
 */
export function changeVolunteer(
  context: AppContext,
  { reference, code, ...offer }: VolunteerChange,
  now: Date,
): Promise<VolunteerView> {
  return openVolunteer(context.database, { reference, code }, async (transaction, key) => {
    checkOffer(context, key.provinceCode, offer);
    await transaction
      .updateTable('volunteers')
      .set({ ...offerRow(offer), changed_at: now })
      .where('province_code', '=', key.provinceCode)
      .where('reference', '=', key.reference)
      .execute();
    const { provinceCode } = key;
    await writeAudit(transaction, { at: now, action: 'volunteer_changed', provinceCode });
    return readOwnView(transaction, context, key);
  });
}
