import * as contract from '@damrong/contract';
import type { OfficerCase } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { processUploads } from '../attachment/claim-uploads.ts';
import { addNote } from '../case/add-note.ts';
import { askCitizen } from '../case/ask-citizen.ts';
import { changeOwner } from '../case/change-owner.ts';
import { changeStatus } from '../case/change-status.ts';
import { correctCase } from '../case/correct-case.ts';
import { linkCase } from '../case/link-case.ts';
import type { CaseChange } from '../case/lock-for-change.ts';
import { readCase } from '../case/read-case.ts';
import { recordResult } from '../case/record-result.ts';
import { recordReveal } from '../case/reveal-identity.ts';
import { decideClosing } from '../closing/decide-closing.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

type ChangeCall = DeskCall & { readonly intent: Intent; readonly version: number };

type Change = (
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
) => Promise<void>;

/** For how long a repeated reveal is the same look and needs no new reason. */
const LOOK_MS = 15 * 60_000;

/** What officers do to one case: each once, and on the version that they have seen. */
export function serveCaseWork({ routeChange }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  routeChange(contract.changeStatus, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      changeStatus(transaction, scope, change, body, context()),
    ),
  );
  routeChange(contract.addNote, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      addNote(transaction, scope, change, body),
    ),
  );
  routeChange(contract.changeOwner, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      changeOwner(transaction, scope, change, body),
    ),
  );
  routeChange(contract.correctCase, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      correctCase(transaction, scope, change, body, context()),
    ),
  );
  routeChange(contract.decideClosing, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      decideClosing(transaction, scope, change, body),
    ),
  );
  routeChange(contract.linkCase, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      linkCase(transaction, scope, change, body, context()),
    ),
  );
  routeChange(contract.askCitizen, ({ params, body }, call) =>
    changed(call, params, (transaction, scope, change) =>
      askCitizen(transaction, scope, change, body, context().deadlines),
    ),
  );
  routeChange(contract.recordResult, async ({ params, body }, call) => {
    const ids = body.attachments?.map(({ upload }) => upload);
    await processUploads(context().uploads, ids);
    return changed(call, params, (transaction, scope, change) =>
      recordResult(transaction, scope, change, body),
    );
  });
  routeChange(contract.revealIdentity, async ({ params, body }, call) => {
    const at = await once(call, params, (transaction, scope, change) =>
      recordReveal(transaction, scope, change, body.reason),
    );
    if (call.now.getTime() - at > LOOK_MS) throw new ProblemError('idempotency_key_reused');
    // Only now that the reveal is committed may this one transaction see the complainant.
    return scoped(
      call,
      (transaction, scope) =>
        readCase(transaction, scope, changeOf(call, params), context().deadlines),
      params.number,
    );
  });

  /** Makes a change and answers with the case as it is then, the first time and each later one. */
  async function changed(
    call: ChangeCall,
    params: { number: string },
    change: Change,
  ): Promise<OfficerCase> {
    await once(call, params, change);
    return scoped(call, (transaction, scope) =>
      readCase(transaction, scope, changeOf(call, params), context().deadlines),
    );
  }

  /**
   * Nothing of the case is sealed with the key: a repeated call reads what the officer may see by
   * then.
   * @returns when the change was made
   */
  function once(call: ChangeCall, params: { number: string }, change: Change): Promise<number> {
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, call.intent, call.now, async () => {
        await change(transaction, scope, changeOf(call, params));
        return call.now.getTime();
      }),
    );
  }
}

function changeOf(call: ChangeCall, { number }: { number: string }): CaseChange {
  return { officer: officerOf(call), number, version: call.version, now: call.now };
}
