import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { roleNames } from './roles.ts';

/** What anybody may read of the centre, and what tells nothing about anybody. */
const withoutPersons = [
  'case_deadlines',
  'case_periods',
  'case_serials',
  'categories',
  'category_questions',
  'centers',
  'installation',
  'kysely_migration',
  'kysely_migration_lock',
  'opinion_counts',
  'opinion_topics',
  'start_failures',
];

/** Keys are hashes and answers are sealed with what the database does not have. */
const sealed = ['idempotency_keys'];

/** Read by their owner, who makes them at the first start, and by nobody else. */
const ofOwner = ['center_secrets', 'volunteer_skills'];

for (const engine of engines) {
  describe(`row security on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine, { seed: false });
    });
    after(() => center.stop());

    it('is on for every table that knows of a person, for the owner too', async () => {
      const { rows } = await sql<{ name: string; on: boolean; forced: boolean }>`
        select relname as name, relrowsecurity as on, relforcerowsecurity as forced
          from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
          order by relname
      `.execute(center.database);
      const named = (wanted: (row: { on: boolean; forced: boolean }) => boolean) =>
        rows.filter(wanted).map(({ name }) => name);
      assert.deepEqual(
        named(({ on }) => !on),
        [...withoutPersons, ...sealed].sort(),
      );
      assert.deepEqual(
        named(({ on, forced }) => on && !forced),
        ofOwner,
      );
    });

    it('has policies that each name whom they are for', async () => {
      const { rows } = await sql<{ table: string; roles: string[]; command: string }>`
        select tablename as table, roles::text[], cmd as command
          from pg_policies where schemaname = 'public'
      `.execute(center.database);
      const known: readonly string[] = Object.values(roleNames);
      const open = rows.filter(({ roles }) => !roles.every((role) => known.includes(role)));
      assert.deepEqual(open, [{ table: 'volunteer_skills', roles: ['public'], command: 'SELECT' }]);
    });

    it('is passed only by functions that choose their own search path', async () => {
      const { rows } = await sql<{ name: string; config: string | null }>`
        select proname as name, proconfig::text as config from pg_proc
          where prosecdef and pronamespace = 'public'::regnamespace
      `.execute(center.database);
      assert.ok(rows.length > 0);
      const wrong = rows.filter(({ config }) => !config?.includes('pg_catalog, public, pg_temp'));
      assert.deepEqual(wrong, []);
    });

    it('is passed by no role of the centre, and no function of theirs is open to all', async () => {
      const { rows: roles } = await sql<{ name: string }>`
        select rolname as name from pg_roles where rolname = any(${Object.values(roleNames)})
          and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb)
      `.execute(center.database);
      assert.deepEqual(roles, []);
      const { rows: open } = await sql<{ name: string }>`
        select proname as name from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))
          where prosecdef and pronamespace = 'public'::regnamespace and grantee = 0
      `.execute(center.database);
      assert.deepEqual(open, []);
    });
  });
}
