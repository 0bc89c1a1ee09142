/** Keeps what dependencies do among themselves out of the output, where it would hide our own. */
export function quietLog(level, log, handle) {
  const theirs = (log.ids ?? [log.id ?? '']).every((id) => id.includes('node_modules'));
  if (theirs && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(log.code)) return;
  handle(level, log);
}
