import type { CaseCorrection, PersonalField, PlainField } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { CaseTable, ComplainantTable } from '../database/case-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { appendEvent, type CorrectableColumn } from './append-event.ts';
import type { CaseKey } from './case-key.ts';
import { checkLocation } from './case-location.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';
import { urgencyOfRank, urgencyRank } from './urgency.ts';

type Correctable = Pick<CaseTable, CorrectableColumn>;
type Contact = Pick<ComplainantTable, PersonalField>;

const columnOf = {
  title: 'title',
  categoryCode: 'category_code',
  urgency: 'urgency_rank',
  districtCode: 'district_code',
  subdistrictCode: 'subdistrict_code',
  landmark: 'landmark',
  letterNumber: 'letter_number',
  letterDate: 'letter_date',
  dueOn: 'due_on',
} as const satisfies Record<PlainField, CorrectableColumn>;

const plain = Object.entries(columnOf) as [PlainField, CorrectableColumn][];
const columns = Object.values(columnOf);
const personal = ['name', 'phone', 'email'] as const satisfies PersonalField[];

/**
 * Sets right what was filed or recorded wrongly, as one event with before and after. Where nothing
 * differs nothing happens. Nothing about it leaves the centre, so nothing is put into the outbox.
 * @throws ProblemError when the case has moved on, a code is unknown in its province, or the
 * complainant's data are not open to corrections
 */
export async function correctCase(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  correction: CaseCorrection,
  { places, categories }: Pick<AppContext, 'places' | 'categories'>,
): Promise<void> {
  const { officer, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  const { provinceCode, number } = locked;
  check(provinceCode, correction, { places, categories });
  const before = await readCorrectable(transaction, locked);
  const after = { ...before, ...columnsOf(correction) };
  const contact = correction.complainant && (await readContact(transaction, locked));
  const nextContact = contact && contactOf(correction);
  const changedPlain = plain.filter(([, column]) => before[column] !== after[column]);
  const changedPersonal = personal.filter(
    (field) => contact && nextContact && contact[field] !== nextContact[field],
  );
  if (changedPlain.length + changedPersonal.length === 0) return;
  const event = caseEvent({
    at,
    kind: 'corrected',
    officerId: officer.id,
    officerName: officer.displayName,
    note: correction.note ?? null,
    change: {
      kind: 'corrections',
      fields: [
        ...changedPlain.map(([field, column]) => ({
          field,
          before: told(column, before),
          after: told(column, after),
        })),
        // What they were stands behind the complainant's own wall.
        ...changedPersonal.map((field) => ({ field, before: null, after: null })),
      ],
    },
  });
  const more = Object.fromEntries(changedPlain.map(([, column]) => [column, after[column]]));
  await appendEvent(transaction, locked, event, more);
  if (contact && nextContact && changedPersonal.length > 0) {
    const seq = locked.eventCount + 1;
    await correctContact(transaction, { provinceCode, number, seq }, { contact, nextContact });
  }
  await writeAudit(transaction, {
    at,
    action: 'case_corrected',
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
}

function check(
  provinceCode: string,
  { categoryCode, location }: CaseCorrection,
  { places, categories }: Pick<AppContext, 'places' | 'categories'>,
): void {
  if (categoryCode !== undefined) categories.require(provinceCode, categoryCode);
  if (location === undefined) return;
  const { districtCode, subdistrictCode } = location;
  if (districtCode?.startsWith(provinceCode) === false) {
    throw fieldProblem('district_unknown', 'location', 'districtCode');
  }
  checkLocation(places, {
    provinceCode,
    location: {
      districtCode: districtCode ?? undefined,
      subdistrictCode: subdistrictCode ?? undefined,
    },
  });
}

function columnsOf(correction: CaseCorrection): Partial<Correctable> {
  const { title, categoryCode, urgency, location, letterNumber, letterDate, dueOn } = correction;
  return {
    ...(title === undefined ? {} : { title }),
    ...(categoryCode === undefined ? {} : { category_code: categoryCode }),
    ...(urgency === undefined ? {} : { urgency_rank: urgencyRank(urgency) }),
    ...(location === undefined
      ? {}
      : {
          district_code: location.districtCode,
          subdistrict_code: location.subdistrictCode,
          landmark: location.landmark ?? null,
        }),
    ...(letterNumber === undefined ? {} : { letter_number: letterNumber }),
    ...(letterDate === undefined ? {} : { letter_date: letterDate }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
  };
}

function told(column: CorrectableColumn, row: Correctable): string | null {
  return column === 'urgency_rank' ? urgencyOfRank(row.urgency_rank) : row[column];
}

function contactOf({ complainant }: CaseCorrection): Contact | undefined {
  if (complainant === undefined) return undefined;
  const { name, phone, email } = complainant;
  return { name, phone: phone ?? null, email: email ?? null };
}

function readCorrectable(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<Correctable> {
  return transaction
    .selectFrom('cases')
    .select(columns)
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}

/** @throws ProblemError where the complainant is anonymous, or hidden from this officer */
async function readContact(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<Contact> {
  const row = await transaction
    .selectFrom('complainants')
    .select(personal)
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('identity', '=', 'named')
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('complainant_not_open');
  return row;
}

async function correctContact(
  transaction: Transaction<'officer'>,
  { provinceCode, number, seq }: CaseKey & { readonly seq: number },
  { contact, nextContact }: { contact: Contact; nextContact: Contact },
): Promise<void> {
  const changed = personal.filter((field) => contact[field] !== nextContact[field]);
  await transaction
    .updateTable('complainants')
    .set(Object.fromEntries(changed.map((field) => [field, nextContact[field]])))
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .execute();
  await transaction
    .insertInto('complainant_corrections')
    .values(
      changed.map((field) => ({
        province_code: provinceCode,
        case_number: number,
        seq,
        field,
        before: contact[field],
        after: nextContact[field],
      })),
    )
    .execute();
}
