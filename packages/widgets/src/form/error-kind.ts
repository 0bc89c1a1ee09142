/**
 * What waiting does to an error. `lost`: no answer came, so the same may be sent once more by itself.
 * `passing`: the center answered and may do better later. `lasting`: never from this page; what is
 * not known to pass is not promised to.
 */
export type ErrorKind = 'lost' | 'passing' | 'lasting';

const kinds: Readonly<Record<string, ErrorKind>> = {
  NetworkError: 'lost',
  // Given up by the form itself, as after the browser's memory of the page.
  AbortError: 'lost',
  BusyError: 'passing',
  ServerError: 'passing',
  // A captive portal's page; whoever signs in there gets through.
  AnswerError: 'passing',
};

/** The one place where errors of sending are told apart, by the names of the SDK's classes. */
export function errorKind(error: unknown): ErrorKind {
  if (!(error instanceof Error)) return 'lasting';
  // A firewall refuses with a page of its own.
  const isRefused = 'status' in error && error.status === 403;
  return isRefused ? 'lasting' : (kinds[error.name] ?? 'lasting');
}
