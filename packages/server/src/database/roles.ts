import { sql } from 'kysely';

/**
 * The database role of a transaction: a citizen's call, an officer's call, or maintenance of our
 * own.
 */
export type Role = 'public' | 'officer' | 'maintenance';

export const roleNames = {
  public: 'damrong_public',
  officer: 'damrong_officer',
  maintenance: 'damrong_maintenance',
} as const;

// One round trip each: statements without parameters travel together.
export const beginAs = {
  public: sql`begin; set local role damrong_public`,
  officer: sql`begin; set local role damrong_officer`,
  maintenance: sql`begin; set local role damrong_maintenance`,
} as const;
