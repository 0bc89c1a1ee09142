import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Officers set right what was filed wrongly. Before and after stand with the event, which everybody
 * reads who reads the case; those of a complainant stand in a table of their own, behind the wall of
 * the complainant's row: who may not read the one does not read the other. A confidential complainant
 * cannot be changed.
 */
export const corrections: Migration = {
  async up(db) {
    await sql`
      alter table cases add column letter_date date;
      grant update (title, category_code, urgency_rank, district_code, subdistrict_code, landmark,
        letter_number, letter_date) on cases to damrong_officer;
      grant update (name, phone, email) on complainants to damrong_officer;

      create table complainant_corrections (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        seq integer not null,
        field text not null check (field in ('name', 'phone', 'email')),
        before text,
        after text,
        primary key (province_code, case_number, seq, field),
        foreign key (province_code, case_number, seq) references case_events
      );
      grant select, insert on complainant_corrections to damrong_officer;
      grant select on complainant_corrections to damrong_maintenance;
      alter table complainant_corrections enable row level security, force row level security;
    `.execute(db);
    await sql`
      create policy officer_corrects on complainants for update to damrong_officer
        using (province_code = (select damrong_scope()) and identity = 'named')
        with check (province_code = (select damrong_scope()) and identity = 'named');
      create policy officer_reads on complainant_corrections for select to damrong_officer
        using (province_code = (select damrong_scope()) and exists (
          select from complainants c where c.province_code = complainant_corrections.province_code
            and c.case_number = complainant_corrections.case_number));
      create policy officer_records on complainant_corrections for insert to damrong_officer
        with check (province_code = (select damrong_scope()));
      create policy maintenance on complainant_corrections to damrong_maintenance using (true);
    `.execute(db);
  },
};
