import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { changeOpinion, countInScope } from '../opinion/change-opinion.ts';
import { listOpinions } from '../opinion/list-opinions.ts';
import { mergeTags } from '../opinion/opinion-tags.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** What people think about the topics, for the officers of their province, and its numbers. */
export function serveOfficerOpinions({ route }: Router<DeskCall>, context: () => AppContext): void {
  const scoped = officerWork(context);
  route(contract.listOpinions, ({ query }, call) =>
    scoped(call, (transaction, scope) => listOpinions(transaction, scope, query)),
  );
  route(contract.changeOpinion, ({ params, body }, call) =>
    scoped(call, (transaction, scope) =>
      changeOpinion(transaction, scope, { id: params.opinion, ...body }, editor(call)),
    ),
  );
  route(contract.mergeOpinionTags, ({ body }, call) =>
    scoped(call, (transaction, scope) => mergeTags(transaction, scope, body, editor(call))),
  );
  route(contract.countOpinions, (_input, call) =>
    scoped(call, (transaction) => countInScope(transaction)),
  );
}

function editor(call: DeskCall): { officerId: number; now: Date } {
  return { officerId: officerOf(call).id, now: call.now };
}
