import { toFieldIssues, type Endpoint, type EndpointInput } from '@damrong/contract';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { ProblemError } from '../problem-error.ts';
import { unstorableText } from './unstorable-text.ts';

type Part = keyof EndpointInput;

type PartOf<Input, P extends Part> = Input extends { readonly [Key in P]: infer Schema }
  ? Schema extends z.core.$ZodType
    ? z.output<Schema>
    : undefined
  : undefined;

/** The parsed input of an endpoint. */
export type InputOf<E extends Endpoint> = { readonly [P in Part]: PartOf<E['input'], P> };

/** @throws ProblemError with an issue for each invalid field */
export function readInput<E extends Endpoint>(endpoint: E, request: FastifyRequest): InputOf<E> {
  const { params, query, body } = endpoint.input;
  return {
    params: read(params, request.params),
    query: read(query, request.query),
    body: read(body, request.body),
  } as InputOf<E>;
}

function read(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) {
    throw new ProblemError('input_invalid', { issues: toFieldIssues(parsed.error.issues) });
  }
  const issues = unstorableText(parsed.data);
  if (issues.length > 0) throw new ProblemError('input_invalid', { issues });
  return parsed.data;
}
