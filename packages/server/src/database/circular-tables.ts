import type { CircularAction, CircularFile, CircularState } from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';

interface Written {
  number: string;
  dated: string;
  subject: string;
  body: string;
  due_on: string;
}

/** A circular as it stands now. */
export interface CircularTable extends Written {
  id: Generated<string>;
  to_all: boolean;
  state: ColumnType<CircularState, never, CircularState>;
  /** 1 as it was sent, one more for each correction. */
  edition: Generated<number>;
  sent_at: ColumnType<Date, Date, never>;
  changed_at: Date;
  version: Generated<number>;
}

/** What a circular said in each of its versions, and who made it so. */
export interface CircularVersionTable extends Written {
  circular_id: string;
  version: number;
  edition: number;
  action: CircularAction;
  at: Date;
  officer_id: number;
  officer_name: string;
  /** Null as it was sent. */
  reason: string | null;
  /** Titles of its files. */
  files: string[];
}

/** That the centre of a province has got a circular. */
export interface CircularRecipientTable {
  province_code: string;
  circular_id: string;
}

/** Who has read, or acknowledged, an edition of a circular for a centre. */
export interface CircularReceiptTable {
  province_code: string;
  circular_id: string;
  edition: number;
  at: Date;
  officer_id: number;
  officer_name: string;
}

/** That the ministry has reminded a centre on a day. */
export interface CircularReminderTable {
  province_code: string;
  circular_id: string;
  day: string;
  at: Date;
  officer_id: number;
  /** When its mails were written; null until then. */
  planned_at: ColumnType<Date | null, never, Date>;
}

/** A file of a circular. */
export interface CircularFileTable {
  circular_id: string;
  id: string;
  /** Name of the stored file: the key of the upload as which it arrived. */
  file: Buffer;
  position: number;
  title: string;
  media_type: CircularFile['type'];
  bytes: number;
  width: number | null;
  height: number | null;
  /** SHA-256 of the whole file. */
  digest: Buffer | null;
  /** Whether it belongs to the present edition. */
  is_shown: Generated<boolean>;
}

/** The mail by which an officer is reminded of a circular on a day. */
export interface CircularMailTable {
  circular_id: string;
  officer_id: number;
  day: string;
  created_at: Date;
  next_try_at: Date;
  attempts: Generated<number>;
  done_at: Date | null;
}
