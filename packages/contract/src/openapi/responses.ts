import type { $ZodType } from 'zod/v4/core';
import type { Endpoint } from '../endpoint.ts';
import { commonErrors, errorStatus, type ErrorCode } from '../errors/error-codes.ts';
import type { Problem } from '../errors/problem.ts';
import type { Content, Reference, Response } from './document.ts';
import { fileBytes } from '../schemas/file-bytes.ts';
import { nameOf, schemaOf } from './named-schemas.ts';

const meanings: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  401: 'No officer is signed in, or the credentials are wrong.',
  403: 'This caller may not do this.',
  404: 'There is no such thing.',
  405: 'The address does not know this method; `Allow` names those it knows.',
  408: 'The request did not arrive in time.',
  409: 'The present state does not allow this.',
  412: 'The case has changed since the caller saw it; `since` tells how.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'The input breaks the contract; `issues` name the fields.',
  428: 'The write does not say on which version it was decided.',
  429: 'Too many requests; `Retry-After` tells when to try again.',
  431: 'The headers are too large.',
  500: 'Something went wrong in the centre.',
  503: 'The centre is starting, stopping or overloaded; `Retry-After` tells when to try again.',
};

const codesByStatus = groupByStatus(commonErrors);

/** Errors that any call may answer, for `components`. */
export function commonResponses(): Record<string, Response> {
  return Object.fromEntries(
    [...codesByStatus].map(([status, codes]) => [
      `Problem${status}`,
      problemResponse(status, codes),
    ]),
  );
}

/** Success and every error that the endpoint may answer, by status. */
export function responsesOf(endpoint: Endpoint): Record<string, Response | Reference> {
  return { [endpoint.status]: success(endpoint), ...problemResponses(endpoint.errors) };
}

/** These errors and those that any call may answer, by status. */
export function problemResponses(
  errors: readonly ErrorCode[],
): Record<string, Response | Reference> {
  return Object.fromEntries(
    [...groupByStatus([...commonErrors, ...errors])].map(([status, codes]) => [
      status,
      codes.length === codesByStatus.get(status)?.length
        ? { $ref: `#/components/responses/Problem${status}` }
        : problemResponse(status, codes),
    ]),
  );
}

function success({ output, status, streams }: Endpoint): Response {
  if (output === undefined) return { description: 'Done; there is nothing to say.' };
  if (output === fileBytes) {
    return { description: 'The file.', content: { '*/*': { schema: {} } } };
  }
  if (streams) {
    return {
      description: 'Server-sent events; the data of each is one such answer, as JSON.',
      content: { 'text/event-stream': answerContent(output) },
    };
  }
  return {
    description: status === 201 ? 'Stored.' : 'The answer.',
    content: { 'application/json': answerContent(output) },
  };
}

/** The schema of an answer and its example, which has the same name. */
function answerContent(output: $ZodType): Content[string] {
  const name = nameOf(output);
  return {
    schema: schemaOf(output, 'output'),
    ...(name === undefined
      ? {}
      : { examples: { [name]: { $ref: `#/components/examples/${name}` } } }),
  };
}

function problemResponse(status: number, codes: readonly ErrorCode[]): Response {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { properties: { status: { const: status }, code: { enum: codes } } },
    ],
  };
  return {
    description: `${meanings[status] ?? 'An error.'} Codes: ${codes.join(', ')}.`,
    ...(status === 429 || status === 503 ? { headers: { 'Retry-After': retryAfter } } : {}),
    content: { 'application/problem+json': { schema, example: exampleOf(status, codes) } },
  };
}

/** A failure as the centre answers it, with the code that tells most. */
function exampleOf(status: number, codes: readonly ErrorCode[]): Problem {
  const code = codes.at(-1) ?? 'internal';
  return {
    type: `urn:damrong:problem:${code}`,
    status,
    code,
    traceId: '0b8f6c1e-4d7a-4c53-9a2e-6f1d3b5c7e90',
    ...(code === 'input_invalid'
      ? { issues: [{ path: ['complainant', 'phone'], code: 'phone_invalid' }] }
      : {}),
    ...(status === 429 || status === 503 ? { retryAfter: 30 } : {}),
  };
}

const retryAfter = {
  description: 'Seconds to wait before trying again.',
  schema: { type: 'integer', minimum: 0 },
};

function groupByStatus(codes: readonly ErrorCode[]): Map<number, readonly ErrorCode[]> {
  const groups = new Map<number, readonly ErrorCode[]>();
  for (const code of codes) {
    const status = errorStatus[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}
