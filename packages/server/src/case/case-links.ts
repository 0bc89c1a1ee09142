import { maskNationalIds, type CaseRelation, type LinkedCase } from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';
import type { CaseKey } from './case-key.ts';

const inverse: Readonly<Record<CaseRelation, CaseRelation>> = {
  duplicate_of: 'duplicated_by',
  duplicated_by: 'duplicate_of',
  part_of: 'has_part',
  has_part: 'part_of',
  related: 'related',
};

/** The same link from the side of the other case. */
export function fromOtherSide(relation: CaseRelation): CaseRelation {
  return inverse[relation];
}

/** Cases that have to do with one, the first linked first. */
export async function linksOf(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<LinkedCase[]> {
  const own = await linked(transaction, provinceCode)
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.province_code', '=', 'case_links.province_code')
        .onRef('cases.number', '=', 'case_links.other_number'),
    )
    .select(['cases.number', 'cases.title', 'cases.status'])
    .where('case_links.case_number', '=', number)
    .execute();
  const others = await linked(transaction, provinceCode)
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.province_code', '=', 'case_links.province_code')
        .onRef('cases.number', '=', 'case_links.case_number'),
    )
    .select(['cases.number', 'cases.title', 'cases.status'])
    .where('case_links.other_number', '=', number)
    .execute();
  return [
    ...own.map((row) => ({ ...row, relation: row.kind })),
    ...others.map((row) => ({ ...row, relation: fromOtherSide(row.kind) })),
  ]
    .toSorted((one, other) => one.linked_at.getTime() - other.linked_at.getTime())
    .map(({ number: other, title, status, relation }) => ({
      number: other,
      title: maskNationalIds(title),
      status,
      relation,
    }));
}

function linked(transaction: Transaction<'officer'>, provinceCode: string) {
  return transaction
    .selectFrom('case_links')
    .select(['case_links.kind', 'case_links.linked_at'])
    .where('case_links.province_code', '=', provinceCode);
}
