export type {
  CallInput,
  CallOptions,
  CallOutput,
  SeenAgency,
  SeenAssignment,
  SeenCase,
  SeenCircular,
  SeenContent,
  SeenHoliday,
  SeenTemplate,
  SeenReport,
} from './call.ts';
export { createClient, type Client } from './create-client.ts';
export { AnswerError, isAnswerError } from './errors/answer-error.ts';
export { BusyError, isBusyError } from './errors/busy-error.ts';
export { ConflictError, isConflictError } from './errors/conflict-error.ts';
export { DamrongError, type CallErrorCode, type DamrongErrorCode } from './errors/damrong-error.ts';
export { InputError, isInputError } from './errors/input-error.ts';
export { isDamrongError } from './errors/is-damrong-error.ts';
export { isNetworkError, NetworkError } from './errors/network-error.ts';
export { isNotFoundError, NotFoundError } from './errors/not-found-error.ts';
export { isNotPermittedError, NotPermittedError } from './errors/not-permitted-error.ts';
export { isNotSignedInError, NotSignedInError } from './errors/not-signed-in-error.ts';
export { isServerError, ServerError } from './errors/server-error.ts';
export { newIdempotencyKey } from './idempotency-key.ts';
export { send } from './send.ts';
export { solveChallenge } from './proof/solve-challenge.ts';
export { watchCase, type WatchOptions } from './watch/watch-case.ts';
export { createTransport } from './create-transport.ts';
export { addressOf, getJson, postJson } from './route-calls.ts';
export type { Exchange, ExchangeOptions } from './exchange/exchange.ts';
export type { DescribedCall } from './describe-request.ts';
export type { Transport, TransportOptions } from './transport.ts';
export { sendUpload, type SentUpload, type UploadOptions } from './upload/send-upload.ts';
