/** Sentences for a call that brought no usable answer. What was typed is still there each time. */
export interface FailureMessages {
  /** No answer came, or not in time. */
  readonly network: string;
  /** Too many calls at the moment; seconds until the next try may be known. */
  readonly busy: (seconds: number | undefined) => string;
  /** The centre could not do it, or answered something unexpected. */
  readonly server: string;
}

/** The sentence for a failed call, from the names of the SDK's error classes. */
export function failureText(error: unknown, messages: FailureMessages): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NetworkError') return messages.network;
  if (name !== 'BusyError') return messages.server;
  const wait = error instanceof Error && 'retryAfter' in error ? error.retryAfter : undefined;
  return messages.busy(typeof wait === 'number' ? wait : undefined);
}
