import {
  bangkokDate,
  daysOfPeriod,
  fiscalYear,
  type CaseFigures,
  type CaseFiguresQuery,
} from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { countParts, partsOf, totalOf } from './count-parts.ts';

/**
 * What came in during a period and what has become of it, in one pass over the cases of the period:
 * each case is counted once in every dimension. The figures are those of the moment, so that each is
 * what the list behind it shows.
 */
export async function countFigures(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { from, to, province }: CaseFiguresQuery,
  now: Date,
): Promise<CaseFigures> {
  const period =
    from === undefined || to === undefined
      ? daysOfPeriod({ year: fiscalYear(bangkokDate(now)) })
      : { from, to };
  const provinceCode = scope.kind === 'province' ? scope.provinceCode : (province ?? null);
  const isElsewhere = province !== undefined && province !== provinceCode;
  const place = provinceCode === null ? ('province' as const) : ('district' as const);
  const rows = isElsewhere
    ? []
    : await countParts(transaction, {
        ...{ period, provinceCode, now, basis: 'received' },
        dimensions: ['total', place, 'group', 'channel', 'month'],
      });
  return {
    ...period,
    provinceCode: isElsewhere ? province : provinceCode,
    countedAt: now.toISOString(),
    ...totalOf(rows),
    provinces: partsOf(rows, 'province'),
    categoryGroups: partsOf(rows, 'group'),
    channels: partsOf(rows, 'channel'),
    districts: partsOf(rows, 'district'),
    months: partsOf(rows, 'month'),
  };
}
