import type { $ZodType } from 'zod/v4/core';
import type { Permission } from './access/access.ts';

/** Who may call: anybody, or a signed-in officer (the desk's session cookie) with this permission. */
export type Access = 'public' | Permission;

/** Which of the centre's two origins answers: the public API or the officers' desk. */
export type Origin = 'public' | 'desk';

/** What a call carries. Each part is parsed on both sides by the same schema. */
export interface EndpointInput {
  readonly params?: $ZodType;
  readonly query?: $ZodType;
  readonly body?: $ZodType;
}

/**
 * The address of a promise and who may use it, without its schemas: for code that cannot afford their
 * bytes. The types of the schemas come along.
 */
export interface Route<
  Input extends EndpointInput = EndpointInput,
  Output extends $ZodType | undefined = $ZodType | undefined,
> {
  /** Unique name, also the OpenAPI operationId. */
  readonly id: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with parameters in braces, for example `/v1/places/{province}`. */
  readonly path: string;
  readonly origin: Origin;
  readonly access: Access;
  /** True when the header `Idempotency-Key` is required: the same key and body get the same answer. */
  readonly idempotent?: boolean;
  /** True when the header `If-Match` is required: a write that was decided on another version is refused. */
  readonly versioned?: boolean;
  /** Never there; tells the type checker what goes in and what comes out. */
  readonly carries?: { readonly input: Input; readonly output: Output };
}
