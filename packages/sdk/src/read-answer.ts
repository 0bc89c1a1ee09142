import { fileBytes, type Endpoint } from '@damrong/contract';
import * as z from 'zod/mini';
import type { CallOutput } from './call.ts';
import { AnswerError } from './errors/answer-error.ts';
import { parseJson } from './parse-json.ts';

/** @throws AnswerError when a good response is not what the endpoint promises. */
export async function readAnswer<E extends Endpoint>(
  { id: call, output }: E,
  response: Response,
): Promise<CallOutput<E>> {
  const { status } = response;
  if (output === fileBytes) return (await response.blob()) as CallOutput<E>;
  if (output === undefined) {
    if (status === 204) return undefined as CallOutput<E>;
    throw new AnswerError({ call, code: 'answer_invalid', status });
  }
  const result = z.safeParse(output, parseJson(await response.text()));
  if (result.success) return result.data as CallOutput<E>;
  throw new AnswerError({ call, code: 'answer_invalid', status, cause: result.error });
}
