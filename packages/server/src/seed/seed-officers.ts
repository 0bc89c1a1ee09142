import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { newOneTimePassword } from '../officer/one-time-password.ts';
import { hashPassword } from '../officer/password.ts';
import { plantAgency } from './plant-agency.ts';
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
  const { username, role, provinceCode, agency } = officer;
  const password = newOneTimePassword();
  const password_hash = await hashPassword(password);
  const { numInsertedOrUpdatedRows } = await asMaintenance(database, async (transaction) =>
    transaction
      .insertInto('officers')
      .values({
        username,
        role,
        display_name: officer.displayName,
        province_code: provinceCode,
        agency_id:
          agency === undefined || provinceCode === null
            ? null
            : await plantAgency(transaction, provinceCode, agency),
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
