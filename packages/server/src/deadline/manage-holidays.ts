import type { AuditAction, Holiday, HolidayChange, NewHoliday } from '@damrong/contract';
import { auditRegister } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { holidayView } from './list-holidays.ts';
import type { HolidayRow } from './holidays.ts';

/** Who works on the days off, and how far that reaches. */
export interface HolidayWork {
  readonly transaction: Transaction<'officer'>;
  readonly by: { readonly id: number; readonly scope: Scope };
  readonly now: Date;
}

/** A day off, and the version of it on which a write was decided. */
interface SeenHoliday {
  readonly id: string;
  readonly version: number;
}

const UNIQUE = '23505';
const NATION = '00';

/** @throws ProblemError where it is not for them, or the place has a day off on that day */
export async function addHoliday(work: HolidayWork, holiday: NewHoliday): Promise<Holiday> {
  const province = holiday.provinceCode ?? NATION;
  if (!mayWorkIn(work, province)) throw new ProblemError('not_permitted');
  const row = await work.transaction
    .insertInto('holidays')
    .values({ province_code: province, day: holiday.day, ...toldOf(holiday) })
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      if (isDatabaseError(error) && error.code === UNIQUE) {
        throw new ProblemError('holiday_registered');
      }
      throw error;
    });
  await note(work, 'holiday_added', row);
  return holidayView(row);
}

/** @throws ProblemError where it is not for them, or it has changed meanwhile */
export async function changeHoliday(
  work: HolidayWork,
  seen: SeenHoliday,
  change: HolidayChange,
): Promise<Holiday> {
  const before = await lock(work, seen);
  if (change.kind === 'local' && before.province_code === NATION) {
    throw fieldProblem('invalid', 'kind');
  }
  const row = await work.transaction
    .updateTable('holidays')
    .set({ ...toldOf(change), withdrawn: change.withdrawn, version: before.version + 1 })
    .where('id', '=', seen.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await note(work, actionOf(before, row), row);
  return holidayView(row);
}

/** A chief reads the days of the whole country, and changes none of them. */
async function lock(work: HolidayWork, seen: SeenHoliday): Promise<HolidayRow> {
  const row = await work.transaction
    .selectFrom('holidays')
    .selectAll()
    .where('id', '=', seen.id)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('not_found');
  if (!mayWorkIn(work, row.province_code)) throw new ProblemError('not_permitted');
  const locked = await work.transaction
    .selectFrom('holidays')
    .selectAll()
    .where('id', '=', seen.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (locked.version !== seen.version) throw new ProblemError('holiday_changed');
  return locked;
}

function mayWorkIn({ by }: HolidayWork, province: string): boolean {
  return by.scope.kind === 'nation' || (province !== NATION && isInScope(by.scope, province));
}

function toldOf({ nameTh, nameEn, kind, source, announced }: NewHoliday | HolidayChange) {
  return { name_th: nameTh, name_en: nameEn, kind, source, announced };
}

function actionOf(before: HolidayRow, { withdrawn }: HolidayRow): AuditAction {
  if (before.withdrawn === withdrawn) return 'holiday_changed';
  return withdrawn ? 'holiday_withdrawn' : 'holiday_restored';
}

function note(
  { transaction, by, now }: HolidayWork,
  action: AuditAction,
  { day, province_code: province }: HolidayRow,
): Promise<void> {
  const provinceCode = province === NATION ? null : province;
  return auditRegister({ transaction, by, now }, action, { provinceCode, name: day });
}
