import type { Letter, LetterKind, LetterRow, LetterSeries } from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';

/** What stands before the slash of a centre's numbers; no row where nobody has set it. */
export interface LetterPrefixTable {
  province_code: string;
  prefix: string;
  changed_at: Date;
  changed_by: number;
  changed_by_name: string;
}

/** The last number that a register has given. */
export interface LetterSerialTable {
  province_code: string;
  /** Calendar year of the Buddhist era. */
  year: number;
  series: LetterSeries;
  last: number;
}

/** What stands on the paper, and in no column of its own. */
export type LetterContent = Omit<Letter, keyof LetterRow>;

type Late<Value> = ColumnType<Value | null, never, Value>;

/** An outgoing letter as it was issued; all that changes is whether its number counts. */
export interface LetterTable {
  province_code: string;
  year: number;
  series: LetterSeries;
  number: number;
  id: Generated<string>;
  kind: LetterKind;
  prefix: string;
  dated: string;
  case_number: string;
  subject: string;
  addressee: string;
  answer_by: string | null;
  /** Which reminder it is; null for other letters. */
  reminder: number | null;
  reminds_of: string | null;
  content: ColumnType<LetterContent, string, never>;
  issued_at: Date;
  issued_by: number;
  issued_by_name: string;
  voided_at: Late<Date>;
  voided_by: Late<number>;
  voided_by_name: Late<string>;
  void_reason: Late<string>;
}
