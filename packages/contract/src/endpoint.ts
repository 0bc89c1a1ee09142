import type { $ZodType } from 'zod/v4/core';
import type { ErrorCode } from './errors/error-codes.ts';

/** Who may call: anybody, or a signed-in officer (the desk's session cookie). */
export type Access = 'public' | 'officer';

/** Which of the centre's two origins answers: the public API or the officers' desk. */
export type Origin = 'public' | 'desk';

/** What a call carries. Each part is parsed on both sides by the same schema. */
export interface EndpointInput {
  readonly params?: $ZodType;
  readonly query?: $ZodType;
  readonly body?: $ZodType;
}

/**
 * One promise of the API. Server, SDK and the OpenAPI document are all read from values of this
 * type; nothing about HTTP is written a second time.
 */
export interface Endpoint<
  Input extends EndpointInput = EndpointInput,
  Output extends $ZodType | undefined = $ZodType | undefined,
> {
  /** Unique name, also the OpenAPI operationId. */
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with parameters in braces, for example `/v1/places/{province}`. */
  readonly path: string;
  readonly origin: Origin;
  readonly access: Access;
  /** True when the header `Idempotency-Key` is required: the same key and body get the same answer. */
  readonly idempotent: boolean;
  /** True when `output` is sent repeatedly, each time as one server-sent event. */
  readonly streams: boolean;
  readonly input: Input;
  /** Success status; 204 has no output. */
  readonly status: 200 | 201 | 204;
  readonly output: Output;
  /** Error codes that this call may answer besides those that any call may. */
  readonly errors: readonly ErrorCode[];
  /** A body that the server accepts; printed in the OpenAPI document and sent by a test. */
  readonly example?: unknown;
}

/* @__NO_SIDE_EFFECTS__ */
export function endpoint<
  const Input extends EndpointInput = Record<never, never>,
  Output extends $ZodType | undefined = undefined,
>(
  value: Omit<Endpoint<Input, Output>, 'idempotent' | 'streams' | 'input' | 'output' | 'errors'> & {
    readonly idempotent?: boolean;
    readonly streams?: boolean;
    readonly input?: Input;
    readonly output?: Output;
    readonly errors?: readonly ErrorCode[];
  },
): Endpoint<Input, Output> {
  return Object.freeze({
    idempotent: false,
    streams: false,
    errors: [],
    ...value,
    input: Object.freeze(value.input ?? {}) as Input,
    output: value.output as Output,
  });
}
