import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A question of the centre and its answer are events; the case keeps where the last one stands, for
 * the list. `case_terms` holds the days that the ministry ('00') and its provinces allow.
 */
export const questions: Migration = {
  async up(db) {
    await sql`
      create table case_terms (
        province_code text collate "C" primary key check (province_code ~ '^[0-9]{2}$'),
        answer_days integer not null check (answer_days between 1 and 90),
        reopen_days integer not null check (reopen_days between 0 and 3650)
      );
      insert into case_terms (province_code, answer_days, reopen_days) values ('00', 14, 30);

      alter table cases
        add question_seq integer check (question_seq > 0),
        add question_state text check (question_state in ('asked', 'answered')),
        add answer_by date;
      alter table case_events add answer_by date;

      grant select (question_seq, question_state, answer_by), update (question_state)
        on cases to damrong_public;
      grant select (answer_by) on case_events to damrong_public;
      grant update (question_seq, question_state, answer_by) on cases to damrong_officer;
    `.execute(db);
  },
};
