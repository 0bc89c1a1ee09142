import * as contract from '@damrong/contract';
import type { ExportKind, Permission } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { auditRegister } from '../audit/write-audit.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { scopeOf } from '../officer/scope.ts';
import { moveReport, prepareReport, type ReportWork } from '../report/move-report.ts';
import { readNationalReport, remindProvinces } from '../report/national-report.ts';
import { listReports, readReport } from '../report/reports.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** What an officer must be allowed to read in order to take it out of the desk. */
const exportPermissions: Readonly<Record<ExportKind, Permission>> = {
  figures: 'figures.read',
  report: 'report.read',
  national_report: 'report.national',
  audit: 'audit.read',
  opinions: 'opinion.read',
};

/** Reports on their way from a province to the ministry, and what leaves the desk as a file. */
export function serveReports(
  { route, routeOnce, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listReports, ({ query }, call) =>
    scoped(call, (transaction, scope) => listReports(transaction, scope, query, call.now)),
  );
  route(contract.readReport, ({ params }, call) =>
    scoped(call, (transaction, scope) => readReport(transaction, scope, params.report, call.now)),
  );
  routeOnce(contract.prepareReport, ({ body }, call) =>
    once(call, (work) => prepareReport(work, body)),
  );
  routeChange(contract.moveReport, ({ params, body }, call) =>
    once(call, (work) => moveReport(work, { id: params.report, version: call.version }, body)),
  );
  route(contract.readNationalReport, ({ query }, call) =>
    scoped(call, (transaction) => readNationalReport(transaction, query, call.now)),
  );
  routeOnce(contract.remindOfReport, ({ body }, call) =>
    once(call, (work) => remindProvinces(work, body).then(() => null)).then(() => undefined),
  );
  route(contract.noteExport, async ({ body: { kind, format, rows, about } }, call) => {
    const by = officerOf(call);
    const { now } = call;
    const scope = scopeOf(by, exportPermissions[kind]);
    await scoped(call, (transaction) =>
      auditRegister({ transaction, by, now }, 'data_exported', {
        provinceCode: scope.kind === 'province' ? scope.provinceCode : null,
        name: `${kind} · ${format} · ${rows} · ${about}`,
      }),
    );
    return undefined;
  });

  function once<Answer>(
    call: DeskCall & { readonly intent: Intent },
    act: (work: ReportWork) => Promise<Answer>,
  ): Promise<Answer> {
    const { now, intent } = call;
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, intent, now, () =>
        act({ transaction, by: officerOf(call), scope, now }),
      ),
    );
  }
}
