import { randomBytes } from 'node:crypto';
import type { Database } from './open-database.ts';

/** A secret of the centre, created by the first process that asks for it. It survives restarts. */
export async function centerSecret(
  database: Database,
  name: 'abuse' | 'forms' | 'mail' | 'quotas',
): Promise<Buffer> {
  await database
    .insertInto('center_secrets')
    .values({ name, value: randomBytes(32) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await database
    .selectFrom('center_secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}
