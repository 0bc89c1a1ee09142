import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { asOfficer, type Transaction } from '../database/transaction.ts';
import { scopeOf, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { addSkill, editSkill } from '../volunteer/edit-skills.ts';
import { listVolunteers } from '../volunteer/list-volunteers.ts';
import { eraseVolunteer, readVolunteer } from '../volunteer/read-volunteer.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import type { Router } from './route.ts';

/** A province's volunteers, and the ministry's list of what they may offer. */
export function serveOfficerVolunteerRoutes(
  { route }: Router<DeskCall>,
  context: () => AppContext,
): void {
  route(contract.listVolunteers, ({ query }, call) =>
    scoped(call, (transaction, scope) =>
      listVolunteers(transaction, scope, query, context().volunteerSkills),
    ),
  );
  route(contract.readVolunteer, ({ params }, call) =>
    scoped(call, (transaction, scope) =>
      readVolunteer(transaction, scope, params.reference, context().volunteerSkills),
    ),
  );
  route(contract.eraseVolunteer, ({ params: { reference } }, call) =>
    scoped(call, (transaction, scope) =>
      eraseVolunteer(transaction, scope, { reference, ...editor(call) }),
    ),
  );
  route(contract.addVolunteerSkill, ({ body }, call) =>
    edited(call, (transaction) => addSkill(transaction, body, editor(call))),
  );
  route(contract.editVolunteerSkill, ({ params, body }, call) =>
    edited(call, (transaction) => editSkill(transaction, params.skill, body, editor(call))),
  );

  function scoped<T>(
    call: DeskCall,
    work: (transaction: Transaction<'officer'>, scope: Scope) => Promise<T>,
  ): Promise<T> {
    const officer = officerOf(call);
    return asOfficer(context().database, { session: officer.session }, (transaction) =>
      work(transaction, scopeOf(officer)),
    );
  }

  /** The list is national, so only the ministry edits it. */
  async function edited<T>(
    call: DeskCall,
    work: (transaction: Transaction<'officer'>) => Promise<T>,
  ): Promise<T> {
    if (officerOf(call).role !== 'administrator') throw new ProblemError('not_permitted');
    return scoped(call, work);
  }
}

function editor(call: DeskCall): { officerId: number; now: Date } {
  return { officerId: officerOf(call).id, now: call.now };
}
