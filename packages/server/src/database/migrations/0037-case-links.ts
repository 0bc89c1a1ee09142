import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a case is to another of its province. A pair has one link, whichever of the two it begins at, so
 * that neither can be the other's duplicate and its original.
 */
export const caseLinks: Migration = {
  async up(db) {
    await sql`
      create table case_links (
        province_code text collate "C" not null,
        case_number text collate "C" not null,
        other_number text collate "C" not null,
        kind text not null check (kind in ('duplicate_of', 'part_of', 'related')),
        linked_at timestamptz not null,
        linked_by integer references officers,
        primary key (province_code, case_number, other_number),
        foreign key (province_code, case_number) references cases,
        foreign key (province_code, other_number) references cases,
        check (case_number <> other_number)
      );
      create unique index case_links_pairs on case_links
        (province_code, least(case_number, other_number), greatest(case_number, other_number));
      create index case_links_other on case_links (province_code, other_number);

      grant select, insert, delete on case_links to damrong_officer;
      grant select, delete on case_links to damrong_maintenance;
      alter table case_links enable row level security, force row level security;
      create policy officer_reads on case_links for select to damrong_officer
        using ((select damrong_scope()) in (province_code, '*'));
      create policy officer_links on case_links for insert to damrong_officer
        with check (province_code = (select damrong_scope())
          and linked_by = (select damrong_officer_id()));
      create policy officer_parts on case_links for delete to damrong_officer
        using (province_code = (select damrong_scope()));
      create policy maintenance on case_links to damrong_maintenance using (true) with check (true);
    `.execute(db);
  },
};
