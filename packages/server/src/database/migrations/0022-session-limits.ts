import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A session that is used is moved on, its own and within eight hours from the sign-in: the account's
 * role can make none that lasts longer. A refused sign-in has no session; it is written down for the
 * officer who was named, or for nobody.
 */
export const sessionLimits: Migration = {
  async up(db) {
    await sql`
      grant update (expires_at) on officer_sessions to damrong_account;
      create policy account_moves_on on officer_sessions for update to damrong_account
        using (officer_id = (select damrong_officer_id()))
        with check (officer_id = (select damrong_officer_id())
          and expires_at <= created_at + interval '8 hours');
      create policy account_refuses on audit_entries for insert to damrong_account
        with check (action = 'sign_in_refused' and (officer_id is null or officer_id = (
          select id from officers where username = (select current_setting('damrong.username', true)))));
    `.execute(db);
  },
};
