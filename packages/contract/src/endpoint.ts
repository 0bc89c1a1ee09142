import type { $ZodType } from 'zod/v4/core';
import type { ErrorCode } from './errors/error-codes.ts';
import type { EndpointInput, Route } from './route.ts';

/**
 * One promise of the API. Server, SDK and the OpenAPI document are all read from values of this
 * type; nothing about HTTP is written a second time.
 */
export interface Endpoint<
  Input extends EndpointInput = EndpointInput,
  Output extends $ZodType | undefined = $ZodType | undefined,
> extends Route<Input, Output> {
  readonly summary: string;
  readonly tag: string;
  readonly idempotent: boolean;
  readonly versioned: boolean;
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

type Described<Input extends EndpointInput, Output extends $ZodType | undefined> = Pick<
  Endpoint<Input, Output>,
  'summary' | 'tag' | 'input' | 'status' | 'output' | 'example'
> &
  Partial<Pick<Endpoint, 'streams' | 'errors'>>;

/** A promise: its route, and what only those need who check or describe it. */
/* @__NO_SIDE_EFFECTS__ */
export function endpoint<Input extends EndpointInput, Output extends $ZodType | undefined>(
  route: Route<Input, Output>,
  described: Described<NoInfer<Input>, NoInfer<Output>>,
): Endpoint<Input, Output> {
  const input = Object.freeze(described.input);
  return Object.freeze({
    ...{ idempotent: false, versioned: false, streams: false, errors: [] },
    ...route,
    ...described,
    input,
  });
}
