/** Reads the packages' sources, so that no build is needed. */
const fromSource = '--conditions=damrong-source';

/** To make the embedded database's code fast takes longer than most processes of a test run. */
export const quickDatabase = '--liftoff-only';

/** For a program of the server that a test starts in a process of its own. */
export const nodeFlags: readonly string[] = [fromSource, quickDatabase];
