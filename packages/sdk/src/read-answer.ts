import { fileBytes, type Endpoint } from '@damrong/contract';
import * as z from 'zod/mini';
import type { CallOutput } from './call.ts';
import { AnswerError } from './errors/answer-error.ts';
import { readProblem } from './errors/read-problem.ts';
import { toError } from './errors/to-error.ts';
import { retryAfterOf } from './exchange/retry.ts';

/** @throws DamrongError of the class that fits a failed or unpromised answer. */
export async function readAnswer<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<CallOutput<E>> {
  const call = endpoint.id;
  const { status } = response;
  if (!response.ok) {
    const problem = readProblem(parseJson(await response.text()));
    // A gateway between may keep the header back; the problem document repeats it.
    throw toError(call, status, problem, retryAfterOf(response) ?? problem?.retryAfter);
  }
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
