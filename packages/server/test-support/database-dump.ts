import { sql } from 'kysely';
import type { Database } from '../src/database/open-database.ts';

/** Every table with every row as text, with what the database itself keeps of each. */
export type DatabaseDump = ReadonlyMap<string, readonly string[]>;

/** What somebody reads who holds the database: its owner may lift what keeps the roles apart. */
export function dumpDatabase(database: Database): Promise<DatabaseDump> {
  return database.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      const { rows: tables } = await sql<{ name: string }>`
        select relname as name from pg_class
          where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname
      `.execute(connection);
      const dump = new Map<string, string[]>();
      for (const { name } of tables) {
        const table = sql.table(name);
        await sql`alter table ${table} no force row level security`.execute(connection);
        const { rows } = await sql<{ row: string }>`
          select ctid::text || ' ' || xmin::text || ' ' || one::text as row from ${table} as one
            order by ctid
        `.execute(connection);
        dump.set(
          name,
          rows.map(({ row }) => row),
        );
      }
      return dump;
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}
