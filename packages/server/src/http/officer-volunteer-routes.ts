import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { addSkill, editSkill } from '../volunteer/edit-skills.ts';
import { listVolunteers } from '../volunteer/list-volunteers.ts';
import { eraseVolunteer, readVolunteer } from '../volunteer/read-volunteer.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** A province's volunteers, and the ministry's list of what they may offer. */
export function serveOfficerVolunteerRoutes(
  { route }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);
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
    scoped(call, (transaction) => addSkill(transaction, body, editor(call))),
  );
  route(contract.editVolunteerSkill, ({ params, body }, call) =>
    scoped(call, (transaction) => editSkill(transaction, params.skill, body, editor(call))),
  );
}

function editor(call: DeskCall): { officerId: number; now: Date } {
  return { officerId: officerOf(call).id, now: call.now };
}
