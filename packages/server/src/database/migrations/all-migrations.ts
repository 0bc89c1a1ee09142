import type { Migration } from 'kysely/migration';
import { foundation } from './0001-foundation.ts';
import { categories } from './0002-categories.ts';
import { officers } from './0003-officers.ts';
import { cases } from './0004-cases.ts';
import { caseRights } from './0005-case-rights.ts';
import { intents } from './0006-intents.ts';
import { abuse } from './0007-abuse.ts';
import { storeCase } from './0008-store-case.ts';
import { similarCases } from './0009-similar-cases.ts';
import { attachments } from './0010-attachments.ts';
import { mailSubscriptions } from './0011-mail-subscriptions.ts';
import { volunteers } from './0012-volunteers.ts';
import { quotas } from './0013-quotas.ts';
import { uploadSenders } from './0014-upload-senders.ts';
import { internalEvents } from './0015-internal-events.ts';
import { countedFollowers } from './0016-counted-followers.ts';
import { caseOwners } from './0017-case-owners.ts';
import { corrections } from './0018-corrections.ts';
import { accounts } from './0019-accounts.ts';
import { sites } from './0020-sites.ts';
import { caseLists } from './0021-case-lists.ts';
import { sessionLimits } from './0022-session-limits.ts';
import { categoryGroups } from './0023-category-groups.ts';
import { agencies } from './0024-agencies.ts';
import { assignments } from './0025-assignments.ts';
import { auditSeals } from './0026-audit-seals.ts';
import { content } from './0027-content.ts';
import { opinions } from './0028-opinions.ts';
import { contentLinks } from './0029-content-links.ts';
import { auditReads } from './0030-audit-reads.ts';
import { holidays } from './0031-holidays.ts';
import { reminders } from './0032-reminders.ts';
import { personSearch } from './0033-person-search.ts';
import { closingApproval } from './0034-closing-approval.ts';
import { reports } from './0035-reports.ts';
import { sealed } from './0036-sealed.ts';
import { caseLinks } from './0037-case-links.ts';
import { statistics } from './0038-statistics.ts';
import { circulars } from './0039-circulars.ts';
import { answerTemplates } from './0040-answer-templates.ts';
import { letters } from './0041-letters.ts';
import { erasure } from './0042-erasure.ts';
import { ownDrafts } from './0043-own-drafts.ts';

/** Names are recorded in the database: a released one is never renamed. */
export const allMigrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-categories': categories,
  '0003-officers': officers,
  '0004-cases': cases,
  '0005-case-rights': caseRights,
  '0006-intents': intents,
  '0007-abuse': abuse,
  '0008-store-case': storeCase,
  '0009-similar-cases': similarCases,
  '0010-attachments': attachments,
  '0011-mail-subscriptions': mailSubscriptions,
  '0012-volunteers': volunteers,
  '0013-quotas': quotas,
  '0014-upload-senders': uploadSenders,
  '0015-internal-events': internalEvents,
  '0016-counted-followers': countedFollowers,
  '0017-case-owners': caseOwners,
  '0018-corrections': corrections,
  '0019-accounts': accounts,
  '0020-sites': sites,
  '0021-case-lists': caseLists,
  '0022-session-limits': sessionLimits,
  '0023-category-groups': categoryGroups,
  '0024-agencies': agencies,
  '0025-assignments': assignments,
  '0026-audit-seals': auditSeals,
  '0027-content': content,
  '0028-opinions': opinions,
  '0029-content-links': contentLinks,
  '0030-audit-reads': auditReads,
  '0031-holidays': holidays,
  '0032-reminders': reminders,
  '0033-person-search': personSearch,
  '0034-closing-approval': closingApproval,
  '0035-reports': reports,
  '0036-sealed': sealed,
  '0037-case-links': caseLinks,
  '0038-statistics': statistics,
  '0039-circulars': circulars,
  '0040-answer-templates': answerTemplates,
  '0041-letters': letters,
  '0042-erasure': erasure,
  '0043-own-drafts': ownDrafts,
};
