import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { newOneTimePassword } from '../officer/one-time-password.ts';
import { hashPassword } from '../officer/password.ts';
import { demoOfficers, type DemoOfficer } from './demo-officers.ts';

export interface SeededOfficer extends Pick<DemoOfficer, 'username' | 'role' | 'provinceCode'> {
  /** Good for one sign-in; null when the officer has a password of their own. */
  readonly password: string | null;
}

/** A fresh one-time password for each demo officer who still has one. */
export function seedOfficers(database: Database): Promise<SeededOfficer[]> {
  return Promise.all(demoOfficers.map((officer) => seedOfficer(database, officer)));
}

async function seedOfficer(database: Database, officer: DemoOfficer): Promise<SeededOfficer> {
  const { username, role, provinceCode } = officer;
  const password = newOneTimePassword();
  const password_hash = await hashPassword(password);
  const { numInsertedOrUpdatedRows } = await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('officers')
      .values({
        username,
        role,
        display_name: officer.displayName,
        province_code: provinceCode,
        agency_id:
          officer.agency === undefined
            ? null
            : (of) =>
                of
                  .selectFrom('agencies')
                  .select('agencies.id')
                  .where('agencies.province_code', '=', provinceCode)
                  .where('agencies.name_th', '=', officer.agency ?? ''),
        password_hash,
        must_change_password: true,
        demo: true,
        disabled_at: null,
      })
      .onConflict((conflict) =>
        conflict
          .column('username')
          .doUpdateSet({ password_hash })
          .where('officers.demo', '=', true)
          .where('officers.must_change_password', '=', true),
      )
      .executeTakeFirstOrThrow(),
  );
  const isFresh = numInsertedOrUpdatedRows === 1n;
  return { username, role, provinceCode, password: isFresh ? password : null };
}
