import {
  letterKinds,
  may,
  mayWriteLetter,
  toArabicDigits,
  cleanText,
  type CaseLetters,
  type IdentityMode,
  type Letter,
  type LetterList,
  type LetterQuery,
} from '@damrong/contract';
import { sql } from 'kysely';
import { caseKey } from '../case/case-key.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { readLetterSettings } from './letter-settings.ts';
import { letterRowView, letterView, type LetterEntry } from './letter-view.ts';
import { provinceOf } from './letter-work.ts';

type Officers = Transaction<'officer'>;

const rowColumns = [
  ...(['province_code', 'year', 'series', 'number', 'id', 'kind', 'prefix', 'dated'] as const),
  ...(['case_number', 'subject', 'addressee', 'answer_by', 'reminder', 'reminds_of'] as const),
  ...(['issued_at', 'issued_by', 'issued_by_name'] as const),
  ...(['voided_at', 'voided_by', 'voided_by_name', 'void_reason'] as const),
] as const;

/** A page of the register, day by day, the latest number first; circulars after the others of a day. */
export async function listLetters(
  transaction: Officers,
  scope: Scope,
  { calendarYear, series, search = '', cursor, limit }: LetterQuery,
): Promise<LetterList> {
  const most = Math.floor(limit);
  let page = transaction
    .selectFrom('letters')
    .select(rowColumns)
    .where('province_code', '=', provinceOf(scope));
  if (calendarYear !== undefined) page = page.where('year', '=', Math.floor(calendarYear));
  if (series !== undefined) page = page.where('series', '=', series);
  const words = folded(search);
  if (words !== '') {
    page = page.where(
      sql<boolean>`strpos(lower(translate(prefix || '/' || case series when 'circular' then 'ว' else ''
        end || number || ' ' || subject || addressee || case_number,
        '๐๑๒๓๔๕๖๗๘๙ ', '0123456789')), ${words}) > 0`,
    );
  }
  if (cursor !== undefined) {
    page = page.where(
      sql<boolean>`(year, dated, series, number) <
        (select c.year, c.dated, c.series, c.number from letters c where c.id = ${cursor})`,
    );
  }
  const rows = await page
    .orderBy('year', 'desc')
    .orderBy('dated', 'desc')
    .orderBy('series', 'desc')
    .orderBy('number', 'desc')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    letters: shown.map(letterRowView),
    nextCursor: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function readLetter(transaction: Officers, scope: Scope, id: string): Promise<Letter> {
  return letterView(await findLetter(transaction, scope, id));
}

/** @throws ProblemError where the centre has issued none of this id */
export async function findLetter(
  transaction: Officers,
  scope: Scope,
  id: string,
): Promise<LetterEntry> {
  const row = await transaction
    .selectFrom('letters')
    .selectAll()
    .where('province_code', '=', provinceOf(scope))
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('not_found');
  return row;
}

/** @throws ProblemError where there is no such case in the scope */
export async function listCaseLetters(
  transaction: Officers,
  scope: Scope,
  {
    officer,
    number,
    now,
  }: { readonly officer: Officer; readonly number: string; readonly now: Date },
): Promise<CaseLetters> {
  const { provinceCode, identity, isErased } = await findCase(transaction, scope, number);
  const rows = await transaction
    .selectFrom('letters')
    .select(rowColumns)
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .orderBy('issued_at')
    .orderBy('number')
    .execute();
  const { prefix } = await readLetterSettings(transaction, scope, now);
  const kinds = letterKinds.map(({ code }) => code);
  return {
    letters: rows.map(letterRowView),
    kinds:
      !isErased && may(officer.role, 'letter.issue')
        ? kinds.filter((kind) => mayWriteLetter(kind, identity))
        : [],
    prefix,
  };
}

/** What is asked of a case before a letter is written about it. */
interface LetterCase {
  readonly provinceCode: string;
  readonly identity: IdentityMode;
  readonly isErased: boolean;
}

/** @throws ProblemError where there is no such case in the scope */
export async function findCase(
  transaction: Officers,
  scope: Scope,
  number: string,
): Promise<LetterCase> {
  const { provinceCode } = caseKey(number);
  const row = isInScope(scope, provinceCode)
    ? await transaction
        .selectFrom('cases')
        .select(['identity', 'erased_at'])
        .where('province_code', '=', provinceCode)
        .where('number', '=', number)
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new ProblemError('case_not_found');
  return { provinceCode, identity: row.identity, isErased: row.erased_at !== null };
}

/** As numbers and words are compared: the digits of either script, with or without spaces. */
function folded(search: string): string {
  return toArabicDigits(cleanText(search)).toLowerCase().replaceAll(' ', '');
}
