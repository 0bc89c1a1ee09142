import { letterNumber, type Letter, type LetterRow } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { LetterTable } from '../database/letter-tables.ts';

export type LetterEntry = Selectable<LetterTable>;

/** A row of the register. */
export function letterRowView(row: Omit<LetterEntry, 'content'>): LetterRow {
  const { id, kind, series, year, number, dated, subject, addressee, reminder } = row;
  return {
    ...{ id, kind, series, year, number, dated, subject, addressee, reminder },
    fullNumber: letterNumber(row.prefix, series, number),
    caseNumber: row.case_number,
    answerBy: row.answer_by,
    remindsOf: row.reminds_of,
    issuedAt: row.issued_at.toISOString(),
    issuedBy: row.issued_by_name,
    voided: voidedView(row),
  };
}

/** Everything that stands on the paper. */
export function letterView(row: LetterEntry): Letter {
  return { ...letterRowView(row), ...row.content };
}

function voidedView(row: Omit<LetterEntry, 'content'>): LetterRow['voided'] {
  const { voided_at: at, voided_by_name: by, void_reason: reason } = row;
  if (at === null || by === null || reason === null) return null;
  return { by, at: at.toISOString(), reason };
}
