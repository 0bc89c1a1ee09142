import { fileBytes, type Endpoint } from '@damrong/contract';
import * as z from 'zod/mini';
import type { CallOutput } from './call.ts';
import { AnswerError } from './errors/answer-error.ts';
import { readProblem } from './errors/read-problem.ts';
import { toError } from './errors/to-error.ts';
import { parseRetryAfter } from './retry.ts';

/** What a failed response says, whoever answered. */
export async function readFailure(response: Response) {
  const problem = readProblem(parseJson(await response.text()));
  // A page on another origin may not see the header; the problem document repeats it.
  const retryAfter = parseRetryAfter(response.headers.get('retry-after')) ?? problem?.retryAfter;
  return { status: response.status, problem, retryAfter };
}

/** @throws DamrongError of the class that fits a failed or unpromised answer. */
export async function readAnswer<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<CallOutput<E>> {
  const call = endpoint.id;
  if (!response.ok) {
    const { status, problem, retryAfter } = await readFailure(response);
    throw toError(call, status, problem, retryAfter);
  }
  const { status } = response;
  if (endpoint.output === fileBytes) return (await response.blob()) as CallOutput<E>;
  if (endpoint.output === undefined) {
    if (status === 204) return undefined as CallOutput<E>;
    throw new AnswerError({ call, code: 'answer_invalid', status });
  }
  const result = z.safeParse(endpoint.output, parseJson(await response.text()));
  if (result.success) return result.data as CallOutput<E>;
  throw new AnswerError({ call, code: 'answer_invalid', status, cause: result.error });
}

/** Undefined for text that is not JSON, such as a captive portal's page. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
