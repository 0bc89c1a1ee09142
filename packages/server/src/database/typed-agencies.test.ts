import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { createTestDatabase, engines } from '../../test-support/databases.ts';
import { readConfig } from '../config.ts';
import { ensureRoles } from './ensure-roles.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { reserveDatabase } from './open-database.ts';
import { asMaintenance } from './transaction.ts';

const released = '0024-agencies';

const cases = [
  ['2570-50-000001-1', 'assigned', 'เทศบาลตำบลตัวอย่าง'],
  ['2570-50-000002-1', 'in_progress', 'เทศบาล ตำบลตัวอย่าง'],
  ['2570-50-000003-1', 'closed', 'สำนักงานที่มีอยู่แล้ว'],
  ['2570-50-000004-1', 'rejected', 'เทศบาลตำบลตัวอย่าง'],
  ['2570-50-000005-1', 'new', null],
  ['2570-40-000001-1', 'accepted', 'เทศบาลตำบลตัวอย่าง'],
] as const;

for (const engine of engines) {
  describe(`agencies that were typed into cases, on ${engine}`, () => {
    it('become entries of the register and assignments', async () => {
      const testDatabase = await createTestDatabase(engine, 'empty');
      const onConnectionError = (error: Error) => {
        throw error;
      };
      const reserved = await reserveDatabase({
        ...readConfig(testDatabase.settings),
        onConnectionError,
      });
      const open = await reserved.open();
      const { database } = open;
      try {
        await ensureRoles(database);
        const migrator = new Migrator({
          db: database,
          provider: { getMigrations: () => Promise.resolve({ ...allMigrations }) },
        });
        const before = await migrator.migrateTo(released);
        assert.equal(before.error, undefined);
        await asMaintenance(database, async (transaction) => {
          await sql`insert into agencies (name_th, level, province_code)
            values ('สำนักงานที่มีอยู่แล้ว', 'province', '50')`.execute(transaction);
          for (const [number, status, agency] of cases) {
            const province = number.slice(5, 7);
            const settled = ['closed', 'rejected'].includes(status) ? '2026-11-20' : null;
            await sql`insert into cases (province_code, number, code_hash, status, identity, channel,
                nature, urgency_rank, category_code, title, facts, lang, received_at, event_count,
                agency, settled_at)
              values (${province}, ${number}, '', ${status}, 'anonymous', 'letter', 'complaint', 3,
                'other.other', '', '', 'th', '2026-11-01', 2, ${agency}, ${settled}::timestamptz)`.execute(
              transaction,
            );
            await sql`insert into case_events (province_code, case_number, seq, at, kind, status,
                agency, officer_name)
              values (${province}, ${number}, 2, '2026-11-10', 'status', 'assigned', ${agency},
                'เจ้าหน้าที่')`.execute(transaction);
          }
        });
        const after = await migrator.migrateToLatest();
        assert.equal(after.error, undefined);
        await asMaintenance(database, async (transaction) => {
          const { rows } = await sql`
            select a.case_number, a.state, a.recipient_name, a.changed_by_name,
                a.ended_at is not null as ended, g.name_th
              from case_assignments a join agencies g on g.id = a.agency_id
              order by a.case_number`.execute(transaction);
          const row = (index: number, state: string, entry: string, ended: boolean) => ({
            case_number: cases[index]?.[0],
            state,
            recipient_name: cases[index]?.[2],
            changed_by_name: 'เจ้าหน้าที่',
            ended,
            name_th: entry,
          });
          const [, , { name_th: entry = '' } = {}] = rows as { name_th?: string }[];
          assert.ok(entry.replace(' ', '') === 'เทศบาลตำบลตัวอย่าง');
          assert.deepEqual(rows, [
            row(5, 'accepted', 'เทศบาลตำบลตัวอย่าง', false),
            row(0, 'sent', entry, false),
            row(1, 'in_progress', entry, false),
            row(2, 'result', 'สำนักงานที่มีอยู่แล้ว', true),
            row(3, 'withdrawn', entry, true),
          ]);
          const { rows: registered } = await sql`select from agencies`.execute(transaction);
          assert.equal(registered.length, 3);
        });
      } finally {
        await open.close();
        await testDatabase.remove();
      }
    });
  });
}
