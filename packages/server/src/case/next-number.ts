import { bangkokDate, fiscalYear, formatCaseNumber } from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';

/**
 * The next number of a centre in the fiscal year of the day. The row stays locked until the
 * transaction ends, so numbers have no gaps: a transaction that fails gives its number back.
 */
export async function nextNumber(
  transaction: Transaction,
  provinceCode: string,
  now: Date,
): Promise<string> {
  const year = fiscalYear(bangkokDate(now));
  const { last_serial: serial } = await transaction
    .insertInto('case_serials')
    .values({ province_code: provinceCode, fiscal_year: year, last_serial: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['province_code', 'fiscal_year'])
        .doUpdateSet((of) => ({ last_serial: of('case_serials.last_serial', '+', 1) })),
    )
    .returning('last_serial')
    .executeTakeFirstOrThrow();
  return formatCaseNumber({ fiscalYear: year, provinceCode, serial });
}
