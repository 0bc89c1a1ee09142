import type { Route } from '@damrong/contract';
import type { CallArguments, CallInput, CallOutput } from './call.ts';
import { fillPath, queryText } from './describe-request.ts';
import { AnswerError } from './errors/answer-error.ts';
import { parseJson } from './parse-json.ts';
import { perform } from './perform.ts';
import type { Transport } from './transport.ts';

type Reading<R extends Route> = 'body' extends keyof CallInput<R> ? never : R;
type Writing<R extends Route> = 'body' extends keyof CallInput<R> ? R : never;
type Address<R extends Route> = keyof CallInput<R> extends never
  ? [input?: Record<string, never>]
  : [input: Omit<CallInput<R>, 'body'>];

/**
 * Where a route leads, for a first screen that has no bytes for more than `fetch`.
 * @param baseUrl without a slash at the end
 * @example addressOf(centerUrl, getCenterRoute, { params: { province: '50' } })
 */
export function addressOf<R extends Route>(
  baseUrl: string,
  { path }: R,
  ...[input]: Address<R>
): string {
  const { params, query }: { readonly params?: unknown; readonly query?: unknown } = input ?? {};
  return baseUrl + fillPath(path, params) + queryText(query);
}

/**
 * Reads by a route: repeats, time limit and errors are those of `send`, without any schema. The
 * answer is taken as it comes, so show it as text only.
 * @throws DamrongError of one class a meaning; an abort rejects with the signal's reason.
 * @example
 * const card = await getJson(transport, getCenterRoute, { params: { province: '50' } });
 */
export function getJson<R extends Route>(
  transport: Transport,
  route: R & Reading<R>,
  ...input: CallArguments<R>
): Promise<CallOutput<R>> {
  return callJson<R>(transport, route, input);
}

/**
 * Writes by a route, as `getJson` reads. The centre checks the input; its issues come as `InputError`.
 * @throws DamrongError of one class a meaning; an abort rejects with the signal's reason.
 * @example
 * await postJson(transport, rateCaseRoute, { body: { number, code, score: 5 } });
 */
export function postJson<R extends Route>(
  transport: Transport,
  route: R & Writing<R>,
  ...input: CallArguments<R>
): Promise<CallOutput<R>> {
  return callJson<R>(transport, route, input);
}

function callJson<R extends Route>(
  transport: Transport,
  route: Route,
  [input = {}, options = {}]: CallArguments<R>,
): Promise<CallOutput<R>> {
  return perform(transport, route, input, options, async (response) => {
    const answer = parseJson(await response.text());
    if (answer !== undefined) return answer as CallOutput<R>;
    throw new AnswerError({ call: route.id, code: 'answer_invalid', status: response.status });
  });
}
