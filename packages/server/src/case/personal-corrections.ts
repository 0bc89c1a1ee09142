import type { Transaction } from '../database/transaction.ts';
import type { CaseKey } from './case-key.ts';
import type { CaseEvent } from './case-state.ts';

/** The events, with before and after of the complainant's data where this officer may read them. */
export async function withPersonalCorrections(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
  events: readonly CaseEvent[],
): Promise<CaseEvent[]> {
  if (!events.some(({ kind }) => kind === 'corrected')) return [...events];
  const rows = await transaction
    .selectFrom('complainant_corrections')
    .select(['seq', 'field', 'before', 'after'])
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .execute();
  return events.map((event, index) => {
    if (event.change?.kind !== 'corrections') return event;
    const fields = event.change.fields.map((changed) => {
      const row = rows.find(({ seq, field }) => seq === index + 1 && field === changed.field);
      return row ? { ...changed, before: row.before, after: row.after } : changed;
    });
    return { ...event, change: { ...event.change, fields } };
  });
}
