import {
  bangkokDate,
  MAX_LETTER_REMINDERS,
  mayWriteLetter,
  type LetterSeries,
  type LetterVoiding,
  type NewLetter,
} from '@damrong/contract';
import { sql } from 'kysely';
import { auditRegister, writeAudit } from '../audit/write-audit.ts';
import type { LetterContent } from '../database/letter-tables.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { calendarYear, readLetterSettings } from './letter-settings.ts';
import { letterRowView } from './letter-view.ts';
import { provinceOf, type LetterWork } from './letter-work.ts';
import { findCase, findLetter } from './letters.ts';

/** The id of what is out; or, where its text tells who complains, that it was refused and written down. */
type Issued = { readonly id: string } | { readonly refused: 'letter_names_hidden' };

/**
 * Issues a letter under the next number of its register, which stays locked until the transaction ends:
 * two at once get two numbers, and one that fails leaves no gap. A refusal because of the name of a hidden
 * complainant is no error here, so that its line in the audit stays.
 * @throws ProblemError where the case is not there, the letter may not be written, or there is no prefix
 */
export async function issueLetter(
  work: LetterWork,
  number: string,
  written: NewLetter,
): Promise<Issued> {
  const { transaction, scope, by, now } = work;
  const { provinceCode, identity } = await findCase(transaction, scope, number);
  await holdCase(transaction, provinceCode, number);
  if (!mayWriteLetter(written.kind, identity)) throw new ProblemError('letter_not_allowed');
  const dated = bangkokDate(now);
  if (written.answerBy !== null && written.answerBy < dated) {
    throw fieldProblem('invalid', 'answerBy');
  }
  const { prefix } = await readLetterSettings(transaction, scope, now);
  if (prefix === null) throw new ProblemError('letter_prefix_missing');
  const { kind, series, subject, addressee, answerBy, remindsOf, ...paper } = written;
  if (await namesHidden(work, number, written)) {
    await writeAudit(transaction, {
      at: now,
      action: 'letter_refused',
      provinceCode,
      officerId: by.id,
      caseNumber: number,
    });
    return { refused: 'letter_names_hidden' };
  }
  const year = calendarYear(now);
  const taken = await takeNumber(work, year, series);
  const reminder = remindsOf === null ? null : await nextReminder(work, number, remindsOf);
  const content: LetterContent = paper;
  const row = await transaction
    .insertInto('letters')
    .values({
      ...{ province_code: provinceCode, year, series, number: taken, kind, prefix, dated },
      ...{ case_number: number, subject, addressee, answer_by: answerBy },
      ...{ reminder, reminds_of: remindsOf, content: JSON.stringify(content) },
      ...{ issued_at: now, issued_by: by.id, issued_by_name: by.displayName },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeAudit(transaction, {
    at: now,
    action: 'letter_issued',
    provinceCode,
    officerId: by.id,
    caseNumber: number,
    reason: letterRowView(row).fullNumber,
  });
  return { id: row.id };
}

/**
 * Makes the number of a letter void; the row stays, and the number is never given again.
 * @throws ProblemError where that was done already
 */
export async function voidLetter(
  work: LetterWork,
  id: string,
  { reason }: LetterVoiding,
): Promise<{ readonly id: string }> {
  const { transaction, scope, by, now } = work;
  const { province_code: provinceCode } = await findLetter(transaction, scope, id);
  const row = await transaction
    .updateTable('letters')
    .set({ voided_at: now, voided_by: by.id, voided_by_name: by.displayName, void_reason: reason })
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('letter_not_allowed');
  await auditRegister({ transaction, by, now }, 'letter_voided', {
    provinceCode,
    name: letterRowView(row).fullNumber,
  });
  return { id };
}

/** Lets nobody erase the case meanwhile. @throws ProblemError where that was done */
async function holdCase(
  transaction: LetterWork['transaction'],
  provinceCode: string,
  number: string,
): Promise<void> {
  const row = await transaction
    .selectFrom('cases')
    .select('number')
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .where('erased_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('case_not_found');
}

/** The next number; its row is locked until the transaction ends. */
async function takeNumber(
  { transaction, scope }: LetterWork,
  year: number,
  series: LetterSeries,
): Promise<number> {
  const { last } = await transaction
    .insertInto('letter_serials')
    .values({ province_code: provinceOf(scope), year, series, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['province_code', 'year', 'series'])
        .doUpdateSet((set) => ({ last: set('letter_serials.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** Which reminder of the request it is. @throws ProblemError where none may follow */
async function nextReminder(
  { transaction, scope }: LetterWork,
  number: string,
  remindsOf: string,
): Promise<number> {
  const first = await transaction
    .selectFrom('letters')
    .select(['case_number', 'kind', 'voided_at'])
    .where('province_code', '=', provinceOf(scope))
    .where('id', '=', remindsOf)
    .executeTakeFirst();
  const isOne = first?.kind === 'request' && first.case_number === number;
  if (!isOne) throw fieldProblem('invalid', 'remindsOf');
  if (first.voided_at !== null) throw new ProblemError('letter_not_allowed');
  const row = await transaction
    .selectFrom('letters')
    .select((of) => of.fn.max('reminder').as('last'))
    .where('province_code', '=', provinceOf(scope))
    .where('reminds_of', '=', remindsOf)
    .where('voided_at', 'is', null)
    .executeTakeFirst();
  const last = row?.last ?? 0;
  if (last >= MAX_LETTER_REMINDERS) throw new ProblemError('letter_not_allowed');
  return last + 1;
}

/** Whether any of its words tell who the complainant is that is hidden. */
async function namesHidden(
  { transaction, scope }: LetterWork,
  number: string,
  {
    subject,
    addressee,
    office,
    references,
    enclosures,
    body,
    signer,
    post,
    contact,
    copies,
  }: NewLetter,
): Promise<boolean> {
  const written = [
    ...[subject, addressee, office, ...references, ...enclosures],
    ...[body, signer, post, contact, ...copies],
  ].join('\n');
  const { rows } = await sql<{ names: boolean }>`
    select damrong_letter_names(${provinceOf(scope)}, ${number}, ${written}) as names
  `.execute(transaction);
  return rows[0]?.names ?? true;
}
