import { may, type Permission } from '../access/access.ts';
import type { OfficerRole } from '../codes/officer-roles.ts';
import type { ReportState, ReportStep } from '../codes/report-codes.ts';

/** Which step leads where, and what an officer needs for it. */
export interface ReportRule {
  readonly step: ReportStep;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly permission: Permission;
  /** Whether the next reader has to be told why. */
  readonly requiresNote: boolean;
}

/**
 * The way of a report: an officer sends it with fixed numbers, the director approves exactly these, the
 * province submits them. From then on it stays as it is; the database holds the same rules.
 */
export const reportRules: readonly ReportRule[] = [
  { step: 'send', from: 'draft', to: 'waiting', permission: 'report.prepare', requiresNote: false },
  {
    step: 'approve',
    from: 'waiting',
    to: 'approved',
    permission: 'report.approve',
    requiresNote: false,
  },
  {
    step: 'submit',
    from: 'approved',
    to: 'submitted',
    permission: 'report.prepare',
    requiresNote: false,
  },
  {
    step: 'return',
    from: 'waiting',
    to: 'draft',
    permission: 'report.prepare',
    requiresNote: true,
  },
  {
    step: 'return',
    from: 'approved',
    to: 'draft',
    permission: 'report.prepare',
    requiresNote: true,
  },
];

/** The rule of a step from a state; undefined where the state does not allow it to anybody. */
export function findReportRule(from: ReportState, step: ReportStep): ReportRule | undefined {
  return reportRules.find((rule) => rule.from === from && rule.step === step);
}

/** The steps that somebody of the role may take next, the usual one first. */
export function nextReportSteps(state: ReportState, role: OfficerRole): ReportStep[] {
  return reportRules
    .filter(({ from, permission }) => from === state && may(role, permission))
    .map(({ step }) => step);
}
