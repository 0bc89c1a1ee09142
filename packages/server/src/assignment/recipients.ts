import { districtLabel, type Recipient } from '@damrong/contract';
import type { Centers } from '../center/centers.ts';
import type { CaseAssignmentTable } from '../database/assignment-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Places } from '../place/places.ts';
import { fieldProblem } from '../problem-error.ts';

export type RecipientRow = Pick<
  CaseAssignmentTable,
  'recipient_kind' | 'agency_id' | 'place_code' | 'recipient_name'
>;

interface Registers {
  readonly places: Places;
  readonly centers: Centers;
}

/**
 * Whom each of these means, by name; a merged agency is the one that stands for it.
 * @throws ProblemError naming the first that is not there, is out of use, or is named twice
 */
export async function findRecipients(
  transaction: Transaction<'officer'>,
  provinceCode: string,
  recipients: readonly Recipient[],
  registers: Registers,
): Promise<RecipientRow[]> {
  const rows: RecipientRow[] = [];
  for (const [index, recipient] of recipients.entries()) {
    const row = await find(transaction, provinceCode, recipient, registers);
    const isTwice = rows.some((other) => keyOf(other) === (row && keyOf(row)));
    if (row === undefined || isTwice) throw fieldProblem('invalid', 'recipients', index);
    rows.push(row);
  }
  return rows;
}

/** What tells one receiver from another. */
export function keyOf({ agency_id, place_code }: RecipientRow): string {
  return agency_id ?? place_code ?? '';
}

async function find(
  transaction: Transaction<'officer'>,
  provinceCode: string,
  recipient: Recipient,
  { places, centers }: Registers,
): Promise<RecipientRow | undefined> {
  switch (recipient.kind) {
    case 'agency':
      return findAgency(transaction, recipient.agencyId);
    case 'district': {
      const name = places.districtName(provinceCode, recipient.districtCode);
      if (name === undefined) return undefined;
      const label = districtLabel(name, provinceCode, 'th');
      return placeRow('district', recipient.districtCode, label);
    }
    case 'center': {
      const { provinceCode: other } = recipient;
      if (other === provinceCode) return undefined;
      return placeRow('center', other, centers.card(other).name.th);
    }
  }
}

/** Row-level security shows those of the province and of the whole country. */
async function findAgency(
  transaction: Transaction<'officer'>,
  id: string,
): Promise<RecipientRow | undefined> {
  const row = await transaction
    .selectFrom('agencies as named')
    .innerJoin('agencies as standing', (join) =>
      join.on((of) => of('standing.id', '=', of.fn.coalesce('named.merged_into', 'named.id'))),
    )
    .select(['standing.id', 'standing.name_th'])
    .where('named.id', '=', id)
    .where('standing.active', '=', true)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    recipient_kind: 'agency',
    agency_id: row.id,
    place_code: null,
    recipient_name: row.name_th,
  };
}

function placeRow(kind: 'district' | 'center', code: string, name: string): RecipientRow {
  return { recipient_kind: kind, agency_id: null, place_code: code, recipient_name: name };
}
