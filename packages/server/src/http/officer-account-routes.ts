import * as contract from '@damrong/contract';
import type { OfficerAccount, OneTimeAccount } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import {
  changeAccount,
  createAccount,
  resetPassword,
  type Administration,
} from '../officer/accounts.ts';
import { listAccounts, readAccount } from '../officer/list-accounts.ts';
import { newOneTimePassword } from '../officer/one-time-password.ts';
import { saveOwnDraft, listOwnDrafts } from '../officer/own-drafts.ts';
import { endOwnSession, listOwnSessions } from '../officer/own-sessions.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Accounts of officers, and each officer's own sessions and drafts. */
export function serveOfficerAccounts({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);

  route(contract.listOfficerAccounts, ({ query }, call) =>
    scoped(call, (transaction, scope) => listAccounts(transaction, scope, query)),
  );
  route(contract.readOfficerAccount, ({ params }, call) =>
    scoped(call, (transaction, scope) => readAccount(transaction, scope, params.username)),
  );
  route(contract.createOfficerAccount, ({ body }, call) =>
    withPassword(call, (administration, hash) => createAccount(administration, body, hash)),
  );
  route(contract.changeOfficerAccount, ({ params, body }, call) =>
    administrate(call, (administration) => changeAccount(administration, params.username, body)),
  );
  route(contract.resetOfficerPassword, ({ params, body }, call) =>
    withPassword(call, (administration, passwordHash) =>
      resetPassword(administration, params.username, { passwordHash, ...body }),
    ),
  );
  route(contract.listOwnSessions, (_input, call) =>
    listOwnSessions(context().database, officerOf(call), call.now),
  );
  route(contract.endOwnSession, ({ params }, call) =>
    endOwnSession(context().database, officerOf(call), params.session, call.now),
  );
  route(contract.listOwnDrafts, ({ query }, call) =>
    listOwnDrafts(context().database, officerOf(call), query),
  );
  route(contract.saveOwnDraft, ({ body }, call) =>
    saveOwnDraft(context().database, officerOf(call), body, call.now),
  );

  function administrate<T>(
    call: DeskCall,
    work: (administration: Administration) => Promise<T>,
  ): Promise<T> {
    const { id, role } = officerOf(call);
    return scoped(call, (transaction, scope) =>
      work({ transaction, by: { id, role, scope }, now: call.now }),
    );
  }

  /** The hash is made before a connection is taken, because it takes long. */
  async function withPassword(
    call: DeskCall,
    work: (administration: Administration, hash: string) => Promise<OfficerAccount>,
  ): Promise<OneTimeAccount> {
    const oneTimePassword = newOneTimePassword();
    const hash = await context().passwords.hash(oneTimePassword, call.address);
    const account = await administrate(call, (administration) => work(administration, hash));
    return { account, oneTimePassword };
  }
}
