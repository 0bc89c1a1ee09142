import type { Endpoint } from '@damrong/contract';
import type { CallArguments, CallOutput } from './call.ts';
import { checkInput } from './check-input.ts';
import { perform } from './perform.ts';
import { readAnswer } from './read-answer.ts';
import type { Transport } from './transport.ts';

/**
 * One checked call. The smallest way to use this package: a bundle carries only the endpoint that
 * it names.
 * @returns the answer, checked; undefined where the endpoint answers 204
 * @throws DamrongError of one class a meaning; an abort rejects with the signal's reason.
 * @example
 * const view = await send(transport, lookUpCase, { body: { number, code } });
 */
export async function send<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  ...[input = {}, options = {}]: CallArguments<E>
): Promise<CallOutput<E>> {
  checkInput(endpoint, input);
  return perform(transport, endpoint, input, options, (response) => readAnswer(endpoint, response));
}
