import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql, type Kysely } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { proofExtent, tellProgress } from '../../test-support/proof-extent.ts';
import { auditVerify } from '../admin/backup-commands.ts';
import { CommandError } from '../admin/command-error.ts';
import { readArguments } from '../admin/read-arguments.ts';
import type { Schema } from '../database/schema.ts';
import { asMaintenance, asOfficer, asPublic } from '../database/transaction.ts';
import { linkHash, parseHead, printHead, readHead } from './audit-chain.ts';
import { checkAudit } from './check-audit.ts';
import { sealAudit } from './seal-audit.ts';

const ENTRIES = 60;

type Connection = Kysely<Schema>;

/** What somebody with the login of the tables' owner may do to the entry, and how it is told. */
const forgeries: readonly [string, (connection: Connection, id: string) => Promise<unknown>][] = [
  ['was changed', (on, id) => edit(on, id, sql`at = at + interval '1 microsecond'`)],
  ['was changed', (on, id) => edit(on, id, sql`action = 'case_noted'`)],
  ['was changed', (on, id) => edit(on, id, sql`officer_id = coalesce(officer_id + 1, 1)`)],
  ['was changed', (on, id) => edit(on, id, sql`case_number = 'x' || case_number`)],
  ['was changed', (on, id) => edit(on, id, sql`reason = coalesce(reason || ' ', '')`)],
  ['is missing', (on, id) => edit(on, id, sql`province_code = '99'`)],
  ['is missing', (on, id) => sql`delete from audit_entries where id = ${id}`.execute(on)],
  [
    'was changed',
    (on, id) => sql`update audit_seals set hash = sha256(hash) where entry_id = ${id}`.execute(on),
  ],
  [
    'of the chain is missing',
    async (on, id) => {
      await sql`delete from audit_seals where entry_id = ${id}`.execute(on);
      await sql`delete from audit_entries where id = ${id}`.execute(on);
    },
  ],
  [
    'was changed',
    // The entry and the one after it change places.
    (on, id) =>
      sql`
      update audit_entries as one set action = other.action, case_number = other.case_number,
          at = other.at, reason = other.reason
        from audit_entries as other
        where (one.id = ${id} and other.id = ${id}::bigint + 1)
          or (one.id = ${id}::bigint + 1 and other.id = ${id})`.execute(on),
  ],
];

function edit(connection: Connection, id: string, set: ReturnType<typeof sql>) {
  return sql`update audit_entries set ${set} where id = ${id}`.execute(connection);
}

for (const engine of engines) {
  describe(`the chain over the audit on ${engine}`, () => {
    let center: TestCenter;
    let ids: string[];
    before(async () => {
      center = await startTestCenter(engine, { seed: false });
      await asMaintenance(center.database, (transaction) =>
        transaction
          .insertInto('audit_entries')
          .values(
            Array.from({ length: ENTRIES }, (_, index) => ({
              province_code: index % 2 === 0 ? '50' : '00',
              at: new Date(Date.now() + index * 1000),
              action: 'case_filed',
              officer_id: null,
              case_number: `2570-50-${String(index).padStart(6, '0')}-0`,
              reason: null,
            })),
          )
          .execute(),
      );
      await sealAudit(center.database, new Date());
      ids = await asMaintenance(center.database, async (transaction) =>
        (await transaction.selectFrom('audit_entries').select('id').orderBy('id').execute()).map(
          ({ id }) => String(id),
        ),
      );
    });
    after(() => center.stop());

    const said = async (connection: Connection, head?: string) =>
      (await checkAudit(connection, head === undefined ? undefined : parseHead(head))).map(
        ({ level, says }) => `${level} ${says}`,
      );

    /** As the owner of the tables, who may lift what is forced on it; undone afterwards. */
    function asForger<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
      return center.database.connection().execute(async (connection) => {
        await sql`begin`.execute(connection);
        try {
          await sql`alter table audit_entries disable row level security,
            drop constraint audit_entries_officer_id_fkey`.execute(connection);
          await sql`alter table audit_seals disable row level security`.execute(connection);
          return await work(connection);
        } finally {
          await sql`rollback`.execute(connection);
        }
      });
    }

    it('is whole, takes every entry once, and grows with what is filed', async () => {
      const before = await asMaintenance(center.database, readHead);
      assert.equal(before?.position, BigInt(ids.length));
      assert.equal(await sealAudit(center.database, new Date()), 0);
      await fileCase(center);
      assert.equal(await sealAudit(center.database, new Date()), 1);
      const now = await asMaintenance(center.database, readHead);
      assert.ok(before && now && now.position === before.position + 1n);
      const [line] = await asMaintenance(center.database, (on) => said(on, printHead(before)));
      assert.equal(line, `ok audit: ${printHead(now)}`);
    });

    it('names the entry that somebody changes, removes or moves', async () => {
      const extent = proofExtent({ short: forgeries.length * 2, full: 5000 });
      for (let index = 0; index < extent; index += 1) {
        tellProgress(`forgeries on ${engine}`, index, extent);
        const [told, forge] = forgeries[index % forgeries.length] ?? assert.fail();
        const id = ids[(index * 7) % (ids.length - 1)] ?? assert.fail();
        const lines = await asForger(async (connection) => {
          await forge(connection, id);
          return said(connection);
        });
        const name = told.includes('chain') ? /^fault audit: link \d+ / : `entry ${id} of province`;
        const first = lines[0] ?? '';
        assert.ok(
          lines.length <= 2 && (typeof name === 'string' ? first.includes(name) : name.test(first)),
          `${index}: ${lines.join('\n')}`,
        );
        assert.ok(first.includes(told), first);
      }
    });

    it('is seen to have been made anew as a whole by a head that was written down', async () => {
      const head = await asMaintenance(center.database, readHead);
      assert.ok(head);
      const lines = await asForger(async (connection) => {
        await edit(connection, ids[3] ?? '', sql`reason = 'forged'`);
        await sql`delete from audit_seals`.execute(connection);
        await rechain(connection);
        assert.match((await said(connection))[0] ?? '', /^ok/);
        return said(connection, printHead(head));
      });
      assert.match(lines.join(), /does not contain the head/);
    });

    it('names an entry that came in long after the chain had passed it', async () => {
      const lines = await asForger(async (connection) => {
        await sql`
          insert into audit_entries (province_code, id, at, action) overriding system value
            values ('50', -30000, now(), 'case_filed')`.execute(connection);
        return said(connection);
      });
      assert.match(lines.join('\n'), /^fault audit: entry -30000 of province 50 came later/);
    });

    it('is out of reach of citizens and officers, and of change by anybody', async () => {
      const { database } = center;
      for (const act of [
        () => asPublic(database, {}, (on) => on.selectFrom('audit_seals').selectAll().execute()),
        () => asOfficer(database, {}, (on) => on.selectFrom('audit_seals').selectAll().execute()),
        () => asMaintenance(database, (on) => on.deleteFrom('audit_seals').execute()),
        () => asMaintenance(database, (on) => on.deleteFrom('audit_entries').execute()),
        () =>
          asMaintenance(database, (on) =>
            on.updateTable('audit_entries').set({ reason: 'x' }).execute(),
          ),
      ]) {
        await assert.rejects(act(), { code: '42501' });
      }
    });

    it('is followed by a command, which ends with a fault where it is not whole', async () => {
      const lines: string[] = [];
      const context = {
        database: center.database,
        config: { origins: [], publicUrl: undefined, tryLoopback: false },
        now: new Date(),
        say: (line: string) => void lines.push(line),
      };
      await auditVerify.read(readArguments([], auditVerify.options))(context);
      assert.match(lines[0] ?? '', /^ok {6}audit: \d+:[0-9a-f]{64}$/);
      const wrong = ['--head', `1:${'0'.repeat(64)}`];
      const run = auditVerify.read(readArguments(wrong, auditVerify.options));
      await assert.rejects(run(context), CommandError);
      assert.match(lines[1] ?? '', /^FAULT {3}audit: the chain does not contain the head/);
      const noHead = readArguments(['--head', 'x'], auditVerify.options);
      assert.throws(() => auditVerify.read(noHead), /no head of the audit/);
    });

    async function rechain(connection: Connection): Promise<void> {
      const { rows } = await sql<{ province_code: string; id: string; text: string }>`
        select province_code, id, jsonb_build_array(province_code, id, extract(epoch from at), action,
          officer_id, case_number, reason)::text as text
        from audit_entries order by id`.execute(connection);
      let hash: Buffer | undefined;
      for (const [index, { province_code, id, text }] of rows.entries()) {
        hash = linkHash(hash, text);
        const link = { position: String(index + 1), province_code, entry_id: id, hash };
        await connection
          .insertInto('audit_seals')
          .values({ ...link, sealed_at: new Date() })
          .execute();
      }
    }
  });
}
