/** An error with a SQLSTATE, from PostgreSQL or PGlite; the two have different classes. */
export interface DatabaseError extends Error {
  readonly code: string;
  readonly table?: string;
  readonly constraint?: string;
}

/** Five letters such as EPIPE are an error of the system: no class of SQLSTATE begins with an E. */
const SQLSTATE = /^(?=.*\d)[0-9A-DF-Z][0-9A-Z]{4}$/;

export function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    SQLSTATE.test(error.code)
  );
}

const LOST_CONNECTION = /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT)/;
/**
 * A lock that others hold, a server that has just become a standby, a password that was changed there
 * and not yet here.
 */
const MAY_PASS = new Set(['55P03', '25006', '28P01']);
const FULL_DISK = /^(ENOSPC|EDQUOT)$/;
const POOL_MESSAGES =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/**
 * True when the database cannot be reached or is too busy, or the disk is full, so that the same
 * call may succeed later.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isDatabaseError(error)) return /^(08|53|57)/.test(error.code) || MAY_PASS.has(error.code);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return LOST_CONNECTION.test(code) || FULL_DISK.test(code) || POOL_MESSAGES.test(error.message);
}
