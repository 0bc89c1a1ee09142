import type { Endpoint } from '@damrong/contract';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What a call to this endpoint takes: `params`, `query` and `body` as the endpoint declares them. */
export type CallInput<E extends Endpoint> = {
  readonly [Part in keyof E['input']]: E['input'][Part] extends Schema
    ? z.input<E['input'][Part]>
    : unknown;
};

export type BodyOf<E extends Endpoint> = PartOf<E, 'body'>;
export type QueryOf<E extends Endpoint> = PartOf<E, 'query'>;

type PartOf<E extends Endpoint, Part extends string> =
  CallInput<E> extends Readonly<Record<Part, infer Value>> ? Value : never;

/** What the call answers; nothing for 204. */
export type CallOutput<E extends Endpoint> = E['output'] extends Schema
  ? z.output<E['output']>
  : E['output'] extends undefined
    ? undefined
    : unknown;

export interface CallOptions {
  /** Stops the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Names one intent: the same key and body get the same answer. Made for each call unless given. */
  readonly idempotencyKey?: string | undefined;
  /** Milliseconds for the whole call, repeats included; 30,000 unless told. */
  readonly timeout?: number | undefined;
}

/** Input may be left out where the endpoint takes none. */
export type CallArguments<E extends Endpoint> = keyof E['input'] extends never
  ? [input?: Record<string, never>, options?: CallOptions]
  : [input: CallInput<E>, options?: CallOptions];
