import type { DayCounting, HolidayKind } from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';

export interface CaseDeadlinesTable {
  /** `00` for the nation, or a province that has its own. */
  province_code: string;
  answer_days: number;
  reopen_days: number;
  /** How many days back open cases are shown to those who file a similar one; 0 for not at all. */
  similar_days: Generated<number>;
}

/** How long an answer may take; `*` stands for every category or urgency. */
export interface CasePeriodTable {
  province_code: string;
  category_code: string;
  urgency: string;
  days: number;
  counting: DayCounting;
}

/** A day off of government offices: in the whole country under `00`, or in one province. */
export interface HolidayTable {
  id: Generated<string>;
  province_code: string;
  day: string;
  name_th: string;
  name_en: string;
  kind: HolidayKind;
  source: string;
  announced: boolean;
  /** Offices work on it after all. */
  withdrawn: Generated<boolean>;
  version: Generated<number>;
}

/** That an officer is to be reminded on a day, and how far that has come. */
export interface OfficerReminderTable {
  officer_id: number;
  day: string;
  /** The last due day that it is about. */
  due_until: string;
  created_at: Date;
  next_try_at: Date;
  attempts: Generated<number>;
  /** When the mail had left, or was given up. */
  done_at: ColumnType<Date | null, undefined, Date>;
}
