import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * An index for each order of the list, for a province and for the whole country, and small ones for
 * what is counted. Those of open cases are apart: otherwise the open ones would be looked for among all
 * that were ever settled. `cases_states` answers the counts without reading a case.
 */
export const caseLists: Migration = {
  async up(db) {
    await sql`
      create index cases_due
        on cases (province_code, coalesce(due_on, date '9999-12-31'), number)
        where event_count > 0;
      create index cases_received on cases (province_code, received_at, number)
        where event_count > 0;
      create index cases_open_inbox
        on cases (province_code, urgency_rank, shared_rank, received_at, number)
        where quarantine is null and status not in ('closed', 'rejected');
      create index cases_open_due
        on cases (province_code, coalesce(due_on, date '9999-12-31'), number)
        where quarantine is null and status not in ('closed', 'rejected');

      create index cases_nation_inbox
        on cases (urgency_rank, shared_rank, received_at, number)
        where event_count > 0;
      create index cases_nation_due on cases (coalesce(due_on, date '9999-12-31'), number)
        where event_count > 0;
      create index cases_nation_received on cases (received_at, number)
        where event_count > 0;
      create index cases_nation_open_inbox
        on cases (urgency_rank, shared_rank, received_at, number)
        where quarantine is null and status not in ('closed', 'rejected');
      create index cases_nation_open_due on cases (coalesce(due_on, date '9999-12-31'), number)
        where quarantine is null and status not in ('closed', 'rejected');

      create index cases_states on cases (status, province_code, due_on, question_state)
        where quarantine is null and status not in ('closed', 'rejected');
      create index cases_answered on cases (province_code)
        where quarantine is null and question_state = 'answered';
      create index cases_settled on cases (province_code)
        where quarantine is null and status in ('closed', 'rejected');
      create index cases_in_quarantine on cases (quarantine, province_code)
        where quarantine is not null;
    `.execute(db);
  },
};
