import { sql } from 'kysely';

/**
 * The database role of a transaction: a citizen's call, an officer's call, that of an officer of an
 * agency, signing in and what belongs to an officer's own account, or maintenance of our own.
 */
export type Role = 'public' | 'officer' | 'agency' | 'account' | 'maintenance';

export const roleNames = {
  public: 'damrong_public',
  officer: 'damrong_officer',
  agency: 'damrong_agency',
  account: 'damrong_account',
  maintenance: 'damrong_maintenance',
} as const;

/**
 * How a transaction begins, in one round trip: statements without parameters travel together. Limits
 * are those of a transaction: a pooler such as PgBouncer refuses or ignores those of a connection,
 * and gives one connection to many. The embedded engine has no timers.
 */
export const beginAs = {
  server: {
    public: sql`begin; set local role damrong_public; set local statement_timeout = 15000;
      set local lock_timeout = 10000; set local idle_in_transaction_session_timeout = 30000`,
    officer: sql`begin; set local role damrong_officer; set local statement_timeout = 15000;
      set local lock_timeout = 10000; set local idle_in_transaction_session_timeout = 30000`,
    agency: sql`begin; set local role damrong_agency; set local statement_timeout = 15000;
      set local lock_timeout = 10000; set local idle_in_transaction_session_timeout = 30000`,
    account: sql`begin; set local role damrong_account; set local statement_timeout = 15000;
      set local lock_timeout = 10000; set local idle_in_transaction_session_timeout = 30000`,
    maintenance: sql`begin; set local role damrong_maintenance; set local statement_timeout = 15000;
      set local lock_timeout = 10000; set local idle_in_transaction_session_timeout = 30000`,
  },
  embedded: {
    public: sql`begin; set local role damrong_public`,
    officer: sql`begin; set local role damrong_officer`,
    agency: sql`begin; set local role damrong_agency`,
    account: sql`begin; set local role damrong_account`,
    maintenance: sql`begin; set local role damrong_maintenance`,
  },
} as const;
