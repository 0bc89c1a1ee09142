const MINUTE_MS = 60_000;
const MOST_APART_MS = 2 * MINUTE_MS;

/** No centre of this release can have run before, and none will after so many years. */
const EARLIEST = Date.UTC(2026, 0, 1);
const LATEST = Date.UTC(2046, 0, 1);

/**
 * Why the clock of this machine cannot be believed, in one sentence; undefined when it can. Numbers
 * of cases, deadlines and sessions go by it.
 * @param other the clock of the database's machine, where that is another one
 */
export function clockProblem(now: Date, other: Date | undefined): string | undefined {
  const remedy = 'Set it, and keep it right with NTP (timedatectl set-ntp true).';
  if (now.getTime() < EARLIEST || now.getTime() >= LATEST) {
    return `The clock of this machine says ${now.toISOString()}. ${remedy}`;
  }
  if (other === undefined || Math.abs(now.getTime() - other.getTime()) <= MOST_APART_MS) {
    return undefined;
  }
  return `The clocks of this machine (${now.toISOString()}) and of the database (${other.toISOString()}) are more than two minutes apart. ${remedy}`;
}
