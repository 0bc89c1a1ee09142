import { bangkokDate, provinces as allProvinces } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import { demoCirculars, type DemoCircular } from './demo-circulars.ts';
import type { Actor } from './plant-case.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Puts in the demo's circulars that are not there yet. */
export async function plantCirculars(
  transaction: Transaction<'maintenance'>,
  actors: ReadonlyMap<string, Actor>,
  now: Date,
): Promise<void> {
  for (const circular of demoCirculars) {
    const found = await transaction
      .selectFrom('circulars')
      .select('id')
      .where('id', '=', circular.id)
      .executeTakeFirst();
    if (found === undefined) await plantCircular(transaction, { ...circular, actors, now });
  }
}

interface Planted extends DemoCircular {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly now: Date;
}

async function plantCircular(
  transaction: Transaction<'maintenance'>,
  { id, number, subject, body, daysAgo, dueInDays, provinces, actors, now, ...done }: Planted,
): Promise<void> {
  const at = new Date(now.getTime() - daysAgo * DAY_MS);
  const dueOn = bangkokDate(new Date(now.getTime() + dueInDays * DAY_MS));
  const written = { number, subject, body, dated: bangkokDate(at), due_on: dueOn };
  await transaction
    .insertInto('circulars')
    .values({ id, ...written, to_all: provinces === null, sent_at: at, changed_at: at })
    .execute();
  const sender = actors.get('moi.admin');
  if (sender === undefined) throw new Error('the demo has no ministry');
  await transaction
    .insertInto('circular_versions')
    .values({
      ...{ circular_id: id, version: 1, edition: 1, action: 'sent', at, files: [], reason: null },
      ...{ officer_id: sender.id, officer_name: sender.displayName },
      ...written,
    })
    .execute();
  const codes = provinces ?? allProvinces.map(({ code }) => code);
  await transaction
    .insertInto('circular_recipients')
    .values(codes.map((code) => ({ province_code: code, circular_id: id })))
    .execute();
  const later = new Date(at.getTime() + DAY_MS / 8);
  for (const [table, usernames] of [
    ['circular_readings', done.readBy],
    ['circular_acknowledgements', done.acknowledgedBy],
  ] as const) {
    await sql`insert into ${sql.table(table)}
        (province_code, circular_id, edition, at, officer_id, officer_name)
      select province_code, ${id}::uuid, 1, ${later}::timestamptz, id, display_name
        from officers where username = any(${[...usernames]}::text[])`.execute(transaction);
  }
}
