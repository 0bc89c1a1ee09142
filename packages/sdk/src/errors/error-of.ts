import { retryAfterOf } from '../exchange/retry.ts';
import { parseJson } from '../parse-json.ts';
import type { DamrongError } from './damrong-error.ts';
import { readProblem } from './read-problem.ts';
import { toError } from './to-error.ts';

/** The error that a failed response stands for, whoever answered. */
export async function errorOf(call: string, response: Response): Promise<DamrongError> {
  const problem = readProblem(parseJson(await response.text()));
  // A gateway between may keep the header back; the problem document repeats it.
  return toError(call, response.status, problem, retryAfterOf(response) ?? problem?.retryAfter);
}
