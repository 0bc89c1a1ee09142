import type { Transaction } from '../database/transaction.ts';

export const auditActions = [
  'signed_in',
  'sign_in_refused',
  'signed_out',
  'password_changed',
  'officer_created',
  'officer_changed',
  'officer_disabled',
  'officer_enabled',
  'officer_password_reset',
  'session_ended',
  'site_added',
  'site_changed',
  'site_removed',
  'agency_added',
  'agency_changed',
  'agency_merged',
  'agency_separated',
  'content_added',
  'content_changed',
  'content_checked',
  'content_unchecked',
  'content_published',
  'content_withdrawn',
  'status_changed',
  'case_given',
  'assignment_moved',
  'case_noted',
  'owner_changed',
  'case_corrected',
  'result_recorded',
  'identity_revealed',
  'national_ids_shown',
  'facts_added',
  'question_asked',
  'question_answered',
  'case_rated',
  'case_reopened',
  'case_released',
  'case_set_aside',
  'volunteer_signed_up',
  'volunteer_changed',
  'volunteer_withdrew',
  'volunteer_erased',
  'volunteer_skill_added',
  'volunteer_skill_edited',
  'opinion_sorted',
  'opinion_tags_merged',
] as const;

export type AuditAction = (typeof auditActions)[number];

const NATION = '00';

export interface AuditEntry {
  readonly at: Date;
  readonly action: AuditAction;
  /** Null for the ministry. */
  readonly provinceCode: string | null;
  readonly officerId?: number;
  readonly caseNumber?: string;
  readonly reason?: string;
}

/** Records who did what to which case, never what the case says. */
export async function writeAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
  await transaction
    .insertInto('audit_entries')
    .values({
      province_code: entry.provinceCode ?? NATION,
      at: entry.at,
      action: entry.action,
      officer_id: entry.officerId ?? null,
      case_number: entry.caseNumber ?? null,
      reason: entry.reason ?? null,
    })
    .execute();
}

/** Who works on a register; nobody for whoever works at the machine itself. */
export interface RegisterWork {
  readonly transaction: Transaction<'officer' | 'maintenance'>;
  readonly by: { readonly id: number } | undefined;
  readonly now: Date;
}

/** Records what was done with an entry of a register, by the name that it goes by. */
export function auditRegister(
  { transaction, by, now }: RegisterWork,
  action: AuditAction,
  { provinceCode, name }: { readonly provinceCode: string | null; readonly name: string },
): Promise<void> {
  return writeAudit(transaction, {
    at: now,
    action,
    provinceCode,
    ...(by === undefined ? {} : { officerId: by.id }),
    reason: name,
  });
}
