import {
  bangkokDate,
  toBuddhistYear,
  type LetterSeries,
  type LetterSettings,
  type LetterSettingsChange,
} from '@damrong/contract';
import { auditRegister } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import { provinceOf, type LetterWork } from './letter-work.ts';

/** What the centre of the scope writes before its numbers, and the last ones of this year. */
export async function readLetterSettings(
  transaction: Transaction<'officer'>,
  scope: Scope,
  now: Date,
): Promise<LetterSettings> {
  const row = await transaction
    .selectFrom('letter_prefixes')
    .select(['prefix', 'changed_at', 'changed_by_name'])
    .where('province_code', '=', provinceOf(scope))
    .executeTakeFirst();
  const year = calendarYear(now);
  const serials = await transaction
    .selectFrom('letter_serials')
    .select(['series', 'last'])
    .where('province_code', '=', provinceOf(scope))
    .where('year', '=', year)
    .execute();
  const lastOf = (series: LetterSeries) =>
    serials.find((serial) => serial.series === series)?.last ?? null;
  return {
    prefix: row?.prefix ?? null,
    changedAt: row?.changed_at.toISOString() ?? null,
    changedBy: row?.changed_by_name ?? null,
    year,
    lastOrdinary: lastOf('ordinary'),
    lastCircular: lastOf('circular'),
  };
}

/**
 * Setting what is set already changes nothing, and leaves no line in the audit.
 * @throws ProblemError where a register of this year is to begin that has begun
 */
export async function changeLetterSettings(
  work: LetterWork,
  { prefix, lastOrdinary, lastCircular }: LetterSettingsChange,
): Promise<LetterSettings> {
  const { transaction, scope, now } = work;
  const before = await readLetterSettings(transaction, scope, now);
  if (before.prefix !== prefix) await setPrefix(work, prefix);
  if (lastOrdinary !== null) await beginRegister(work, 'ordinary', lastOrdinary);
  if (lastCircular !== null) await beginRegister(work, 'circular', lastCircular);
  return readLetterSettings(transaction, scope, now);
}

/** The calendar year of the Buddhist era by whose numbers a letter of that moment is counted. */
export function calendarYear(now: Date): number {
  return toBuddhistYear(Number(bangkokDate(now).slice(0, 4)));
}

async function setPrefix(
  { transaction, scope, by, now }: LetterWork,
  prefix: string,
): Promise<void> {
  const provinceCode = provinceOf(scope);
  const set = {
    ...{ prefix, changed_at: now },
    ...{ changed_by: by.id, changed_by_name: by.displayName },
  };
  await transaction
    .insertInto('letter_prefixes')
    .values({ province_code: provinceCode, ...set })
    .onConflict((conflict) => conflict.column('province_code').doUpdateSet(set))
    .execute();
  await auditRegister({ transaction, by, now }, 'letter_prefix_changed', {
    provinceCode,
    name: prefix,
  });
}

/** Lets the numbers of this year go on behind those that were given on paper. */
async function beginRegister(
  { transaction, scope, by, now }: LetterWork,
  series: LetterSeries,
  last: number,
): Promise<void> {
  const provinceCode = provinceOf(scope);
  const year = calendarYear(now);
  const begun = await transaction
    .insertInto('letter_serials')
    .values({ province_code: provinceCode, year, series, last })
    .onConflict((conflict) => conflict.doNothing())
    .returning('last')
    .executeTakeFirst();
  if (begun === undefined) {
    throw fieldProblem('invalid', series === 'ordinary' ? 'lastOrdinary' : 'lastCircular');
  }
  await auditRegister({ transaction, by, now }, 'letter_register_begun', {
    provinceCode,
    name: `${series === 'circular' ? 'ว ' : ''}${last}/${year}`,
  });
}
