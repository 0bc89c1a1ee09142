import type { Endpoint } from '../endpoint.ts';
import type { JsonSchema, Parameter, Reference } from './document.ts';
import { toJsonSchema } from './json-schema.ts';

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Names one intent, made by the client once for it. The same key and body get the same answer for 90 days; the same key with another body is refused.',
  schema: { type: 'string', minLength: 16, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
  example: '3f2a9c5e7b1d48f09a6c2e8d4b7f1035',
};

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description:
    'The `version` of the case on which the caller decided, as a quoted number. Another version is refused, with what happened since.',
  schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
  example: '"7"',
};

/** Parameters of the path and the query, and the idempotency key where it is required. */
export function parametersOf({
  input,
  idempotent,
  versioned,
}: Endpoint): (Parameter | Reference)[] {
  return [
    ...(input.params ? fromObject(toJsonSchema(input.params, 'input'), 'path') : []),
    ...(input.query ? fromObject(toJsonSchema(input.query, 'input'), 'query') : []),
    ...(idempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(versioned ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
  ];
}

function fromObject(object: JsonSchema, place: 'path' | 'query'): Parameter[] {
  const { properties, required = [] } = object as {
    properties: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(typeof description === 'string' ? { description } : {}),
    schema,
  }));
}
