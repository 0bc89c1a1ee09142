import type { AuditAction } from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';

/** In the place of a province's code, for what concerns the whole country. */
export const NATION = '00';

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
