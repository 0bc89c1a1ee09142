import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is published of the cases of a province and a quarter: no number that was left out is in it. It is
 * written once and changed by nobody: a second count would tell by its difference what has happened since.
 */
export const statistics: Migration = {
  async up(db) {
    await sql`
      create table published_statistics (
        province_code text collate "C" not null check (province_code ~ '^[0-9]{2}$'),
        year integer not null check (year between 2400 and 2999),
        quarter integer not null check (quarter between 1 and 4),
        figures jsonb not null,
        primary key (province_code, year, quarter)
      );
      grant select, insert on published_statistics to damrong_maintenance;
      alter table published_statistics enable row level security, force row level security;
      create policy maintenance_reads on published_statistics for select to damrong_maintenance
        using (true);
      create policy maintenance_writes on published_statistics for insert to damrong_maintenance
        with check (true);
    `.execute(db);
  },
};
