import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { issueLetter, voidLetter } from '../letter/issue-letter.ts';
import { changeLetterSettings, readLetterSettings } from '../letter/letter-settings.ts';
import type { LetterWork } from '../letter/letter-work.ts';
import { listCaseLetters, listLetters, readLetter } from '../letter/letters.ts';
import { ProblemError } from '../problem-error.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Letters about cases, and the register of their numbers. */
export function serveLetters(
  { route, routeOnce }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listLetters, ({ query }, call) =>
    scoped(call, (transaction, scope) => listLetters(transaction, scope, query)),
  );
  route(contract.readLetter, ({ params }, call) =>
    scoped(call, (transaction, scope) => readLetter(transaction, scope, params.letter)),
  );
  route(contract.readLetterSettings, (_input, call) =>
    scoped(call, (transaction, scope) => readLetterSettings(transaction, scope, call.now)),
  );
  route(contract.changeLetterSettings, ({ body }, call) =>
    scoped(call, (transaction, scope) =>
      changeLetterSettings(workOf(call, { transaction, scope }), body),
    ),
  );
  route(contract.listCaseLetters, ({ params }, call) =>
    scoped(call, (transaction, scope) =>
      listCaseLetters(transaction, scope, {
        officer: officerOf(call),
        number: params.number,
        now: call.now,
      }),
    ),
  );
  routeOnce(contract.issueLetter, async ({ params, body }, call) => {
    const issued = await once(call, (work) => issueLetter(work, params.number, body));
    if ('refused' in issued) throw new ProblemError(issued.refused);
    return read(call, issued.id);
  });
  routeOnce(contract.voidLetter, async ({ params, body }, call) => {
    const { id } = await once(call, (work) => voidLetter(work, params.letter, body));
    return read(call, id);
  });

  /** No letter is sealed with the key: a repeated call reads what there is by then. */
  function read(call: DeskCall, id: string): Promise<contract.Letter> {
    return scoped(call, (transaction, scope) => readLetter(transaction, scope, id));
  }

  function once<Answer>(
    call: DeskCall & { readonly intent: Intent },
    act: (work: LetterWork) => Promise<Answer>,
  ): Promise<Answer> {
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, call.intent, call.now, () =>
        act(workOf(call, { transaction, scope })),
      ),
    );
  }
}

function workOf(call: DeskCall, within: Pick<LetterWork, 'transaction' | 'scope'>): LetterWork {
  return { ...within, by: officerOf(call), now: call.now };
}
