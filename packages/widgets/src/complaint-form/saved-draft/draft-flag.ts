const name = 'damrong:draft';

/**
 * Whether a draft may lie on this device. Only reading is done unasked, and of one small note: a
 * database would be opened, and by that made, for everybody.
 */
export function mayHoldDraft(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    // Storage is closed to us here, so nothing of ours can be in it.
    return false;
  }
}

/** @throws Where the browser lets nothing be stored. */
export function setDraftFlag(holdsDraft: boolean): void {
  if (holdsDraft) localStorage.setItem(name, '1');
  else localStorage.removeItem(name);
}
