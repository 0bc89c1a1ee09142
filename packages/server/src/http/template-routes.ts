import * as contract from '@damrong/contract';
import type { AnswerTemplate } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { listTemplates, readTemplate } from '../template/list-templates.ts';
import {
  addTemplate,
  changeTemplate,
  hideTemplate,
  type TemplateWork,
} from '../template/manage-templates.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** Templates: used by every officer of a centre, worked on by chiefs, directors and the ministry. */
export function serveTemplates(
  { route, routeOnce, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listAnswerTemplates, ({ query }, call) =>
    scoped(call, (transaction, scope) => listTemplates(transaction, scope, query)),
  );
  route(contract.readAnswerTemplate, ({ params: { template } }, call) =>
    scoped(call, (transaction, scope) => readTemplate(transaction, scope, template)),
  );
  routeOnce(contract.addAnswerTemplate, ({ body }, call) =>
    once(call, (work) => addTemplate(work, body)),
  );
  routeChange(contract.changeAnswerTemplate, ({ params: { template: id }, body }, call) =>
    once(call, (work) => changeTemplate(work, { id, version: call.version }, body)),
  );
  routeChange(contract.hideAnswerTemplate, ({ params: { template: id }, body }, call) =>
    once(call, (work) => hideTemplate(work, { id, version: call.version }, body)),
  );

  function hasCategory(provinceCode: string, code: string): boolean {
    return context().categories.has(provinceCode, code);
  }

  function once(
    call: DeskCall & { readonly intent: Intent },
    act: (work: TemplateWork) => Promise<AnswerTemplate>,
  ): Promise<AnswerTemplate> {
    const { id, displayName: name } = officerOf(call);
    const { now, intent } = call;
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, intent, now, () =>
        act({ transaction, by: { id, name }, scope, now, hasCategory }),
      ),
    );
  }
}
