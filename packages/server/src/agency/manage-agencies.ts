import {
  ministries,
  type AuditAction,
  type Agency,
  type AgencyChange,
  type AgencyMerge,
  type NewAgency,
} from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import type { Places } from '../place/places.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { agencyViews } from './list-agencies.ts';
import type { AgencyRow } from './agency-row.ts';

/** Who works on the register, and how far that reaches. */
export interface AgencyWork {
  readonly transaction: Transaction<'officer'>;
  readonly by: { readonly id: number; readonly scope: Scope };
  readonly places: Places;
  readonly now: Date;
}

/** An entry, and the version of it on which a write was decided. */
interface SeenAgency {
  readonly id: string;
  readonly version: number;
}

const UNIQUE = '23505';

/** @throws ProblemError where it is not for them, or the province has an agency of that name */
export async function addAgency(work: AgencyWork, agency: NewAgency): Promise<Agency> {
  checkMay(work, agency.provinceCode);
  checkCodes(work, agency);
  const row = await work.transaction
    .insertInto('agencies')
    .values(valuesOf(agency))
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(nameTaken);
  await note(work, 'agency_added', row);
  return viewOf(work, row);
}

/** @throws ProblemError where it is not for them, the name is another's, or it has changed meanwhile */
export async function changeAgency(
  work: AgencyWork,
  seen: SeenAgency,
  change: AgencyChange,
): Promise<Agency> {
  const before = await lock(work, seen);
  checkMay(work, change.provinceCode);
  checkCodes(work, change);
  const row = await work.transaction
    .updateTable('agencies')
    .set({ ...valuesOf(change), active: change.active, version: before.version + 1 })
    .where('id', '=', seen.id)
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(nameTaken);
  await note(work, 'agency_changed', row);
  return viewOf(work, row);
}

/**
 * Lets another entry stand for this one, and for those for which it stood, or takes that back.
 * @returns the entry that stands now
 * @throws ProblemError where it is not for them, it has changed meanwhile, or the other cannot stand
 * for it: itself, one that is merged, or one of another province
 */
export async function mergeAgency(
  work: AgencyWork,
  seen: SeenAgency,
  { into }: AgencyMerge,
): Promise<Agency> {
  const row = await lock(work, seen);
  const target = into === null ? undefined : await findTarget(work, row, into);
  const version = row.version + 1;
  const merged = await work.transaction
    .updateTable('agencies')
    .set({ merged_into: into, version })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (target === undefined) {
    await note(work, 'agency_separated', merged);
    return viewOf(work, merged);
  }
  await work.transaction
    .updateTable('agencies')
    .set({ merged_into: target.id, version: sql<number>`version + 1` })
    .where('merged_into', '=', row.id)
    .execute();
  await note(work, 'agency_merged', merged);
  return viewOf(work, target);
}

async function findTarget(
  { transaction }: AgencyWork,
  row: AgencyRow,
  into: string,
): Promise<AgencyRow> {
  const target = await transaction
    .selectFrom('agencies')
    .selectAll()
    .where('id', '=', into)
    .where('merged_into', 'is', null)
    .where('id', '<>', row.id)
    .forShare()
    .executeTakeFirst();
  const fits = target && [null, row.province_code].includes(target.province_code);
  if (!fits) throw fieldProblem('invalid', 'into');
  return target;
}

async function lock({ transaction, by }: AgencyWork, seen: SeenAgency): Promise<AgencyRow> {
  const row = await transaction
    .selectFrom('agencies')
    .selectAll()
    .where('id', '=', seen.id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || !mayWorkIn(by.scope, row.province_code)) {
    throw new ProblemError('not_found');
  }
  if (row.version !== seen.version) throw new ProblemError('agency_changed');
  return row;
}

function checkMay({ by }: AgencyWork, provinceCode: string | null): void {
  if (!mayWorkIn(by.scope, provinceCode)) throw new ProblemError('not_permitted');
}

function mayWorkIn(scope: Scope, provinceCode: string | null): boolean {
  return scope.kind === 'nation' || (provinceCode !== null && isInScope(scope, provinceCode));
}

function checkCodes(
  { places }: AgencyWork,
  { ministryCode, provinceCode, districtCode }: NewAgency,
): void {
  if (ministryCode !== null && !ministries.some(({ code }) => code === ministryCode)) {
    throw fieldProblem('invalid', 'ministryCode');
  }
  if (provinceCode === null || districtCode === null) return;
  if (!places.hasDistrict(provinceCode, districtCode)) {
    throw fieldProblem('district_unknown', 'districtCode');
  }
}

function valuesOf(agency: NewAgency) {
  return {
    name_th: agency.nameTh,
    name_en: agency.nameEn ?? null,
    short_name: agency.shortName ?? null,
    ministry_code: agency.ministryCode,
    level: agency.level,
    province_code: agency.provinceCode,
    district_code: agency.districtCode,
    address: agency.address ?? null,
    phone: agency.phone ?? null,
    email: agency.email ?? null,
  };
}

function nameTaken(error: unknown): never {
  if (isDatabaseError(error) && error.code === UNIQUE) throw new ProblemError('agency_registered');
  throw error;
}

async function viewOf({ transaction }: AgencyWork, row: AgencyRow): Promise<Agency> {
  const [view] = await agencyViews(transaction, [row]);
  if (view === undefined) throw new ProblemError('not_found');
  return view;
}

function note(
  { transaction, by, now }: AgencyWork,
  action: AuditAction,
  { name_th: reason, province_code: provinceCode }: AgencyRow,
): Promise<void> {
  return writeAudit(transaction, { at: now, action, provinceCode, officerId: by.id, reason });
}
