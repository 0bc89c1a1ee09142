/**
 * What can be wrong with what a sealed report is read from. Each is refused, or shown, by its own
 * name; its sentences stand in `sealed-faults.th.ts` and `sealed-faults.en.ts`.
 */
export type SealedFault =
  | 'crypto_missing'
  | 'directory_unreadable'
  | 'directory_unsigned'
  | 'directory_one_signature'
  | 'directory_expired'
  | 'directory_older'
  | 'directory_key_forged'
  | 'directory_too_few'
  | 'recipient_unknown'
  | 'box_unreadable'
  | 'box_version_unknown'
  | 'box_kind_unknown'
  | 'box_suite_unknown'
  | 'box_not_for_you'
  | 'box_wrap_broken'
  | 'box_commit_wrong'
  | 'box_body_broken'
  | 'box_payload_malformed'
  | 'box_other_case'
  | 'box_repeated'
  | 'box_missing'
  | 'recipient_missing'
  | 'signer_unknown'
  | 'signer_left'
  | 'signature_wrong'
  | 'letter_proof_wrong'
  | 'letter_unproved'
  | 'code_wrong'
  | 'vault_parameters_refused'
  | 'vault_broken'
  | 'passphrase_wrong';

/** Thrown by everything that reads a box, a directory, a vault or a code; `fault` says what to tell. */
export class SealedError extends Error {
  override readonly name = 'SealedError';
  readonly fault: SealedFault;

  constructor(fault: SealedFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Whether something thrown names a fault of a sealed report, in whichever copy of this module. */
export function isSealedError(error: unknown): error is SealedError {
  return error instanceof Error && error.name === 'SealedError' && 'fault' in error;
}

/**
 * Answers what the promise answers, and refuses by name whatever it fails with.
 * @throws SealedError with the fault
 */
export async function orFault<Value>(promise: Promise<Value>, fault: SealedFault): Promise<Value> {
  try {
    return await promise;
  } catch {
    throw new SealedError(fault);
  }
}
