import { approvalsEntry } from '../approvals/approvals.entry.ts';
import { accountsEntry } from '../accounts/accounts.entry.ts';
import { agenciesEntry } from '../agencies/agencies.entry.ts';
import { auditEntry } from '../audit/audit.entry.ts';
import { assignmentEntry } from '../assignments/assignment.entry.ts';
import { assignmentsEntry } from '../assignments/assignments.entry.ts';
import { caseEntry } from '../case/case.entry.ts';
import { caseListEntry } from '../case-list/case-list.entry.ts';
import { contentEntry } from '../content/content.entry.ts';
import { personsEntry } from '../persons/persons.entry.ts';
import { figuresEntry } from '../figures/figures.entry.ts';
import { holidaysEntry } from '../holidays/holidays.entry.ts';
import { circularEntry } from '../circulars/circular.entry.ts';
import { circularCorrectionEntry, circularSendingEntry } from '../circulars/circular-form.entry.ts';
import { circularsEntry } from '../circulars/circulars.entry.ts';
import { letterEntry } from '../letters/letter.entry.ts';
import { letterFormEntry } from '../letters/letter-form.entry.ts';
import { lettersEntry } from '../letters/letters.entry.ts';
import { nationalReportEntry } from '../reports/national-report.entry.ts';
import { reportEntry } from '../reports/report.entry.ts';
import { reportsEntry } from '../reports/reports.entry.ts';
import { retentionEntry } from '../retention/retention.entry.ts';
import { quarantineEntry } from '../quarantine/quarantine.entry.ts';
import { recordEntry } from '../record/record.entry.ts';
import { sealedEntry } from '../sealed/sealed.entry.ts';
import { sessionsEntry } from '../sessions/sessions.entry.ts';
import { passwordEntry } from '../sign-in/password.entry.ts';
import { todayEntry } from '../today/today.entry.ts';
import { templatesEntry } from '../templates/templates.entry.ts';
import { sitesEntry } from '../sites/sites.entry.ts';
import { skillsEntry } from '../volunteer-skills/skills.entry.ts';
import { opinionsEntry } from '../opinions/opinions.entry.ts';
import { volunteerEntry } from '../volunteers/volunteer.entry.ts';
import { volunteerListEntry } from '../volunteers/volunteer-list.entry.ts';
import type { OpenPage, PageEntry } from './page-entry.ts';

/** Every page of the desk, in the order of the menu. A new one is its folder and a line here. */
export const pages: readonly PageEntry[] = [
  caseListEntry,
  todayEntry,
  caseEntry,
  recordEntry,
  personsEntry,
  approvalsEntry,
  assignmentsEntry,
  assignmentEntry,
  circularsEntry,
  circularSendingEntry,
  circularCorrectionEntry,
  circularEntry,
  lettersEntry,
  letterEntry,
  letterFormEntry,
  quarantineEntry,
  sealedEntry,
  figuresEntry,
  reportsEntry,
  reportEntry,
  nationalReportEntry,
  auditEntry,
  opinionsEntry,
  contentEntry,
  volunteerListEntry,
  volunteerEntry,
  skillsEntry,
  accountsEntry,
  sitesEntry,
  agenciesEntry,
  holidaysEntry,
  templatesEntry,
  retentionEntry,
  sessionsEntry,
  passwordEntry,
];

/** The page at an address; undefined where there is none. */
export function openPage(url: URL): OpenPage | undefined {
  for (const page of pages) {
    const open = page.open(url);
    if (open !== undefined) return open;
  }
  return undefined;
}
