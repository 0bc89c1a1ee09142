import { closesAfterApproval, type ClosingRule, type ClosingRuleChange } from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';

/** How the centre of the scope closes; officers close by themselves until the director wants otherwise. */
export async function readClosingRule(
  transaction: Transaction<'officer'>,
  scope: Scope,
): Promise<ClosingRule> {
  const row = await ruleOf(transaction, provinceOf(scope));
  return {
    needsApproval: row?.needs_approval ?? false,
    changedAt: row?.changed_at.toISOString() ?? null,
  };
}

/** Setting what is set already changes nothing, and leaves no line in the audit. */
export async function changeClosingRule(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { officer, now: at }: { readonly officer: Officer; readonly now: Date },
  { needsApproval }: ClosingRuleChange,
): Promise<ClosingRule> {
  const provinceCode = provinceOf(scope);
  const before = await readClosingRule(transaction, scope);
  if (before.needsApproval === needsApproval) return before;
  const set = { needs_approval: needsApproval, changed_at: at, changed_by: officer.id };
  await transaction
    .insertInto('closing_rules')
    .values({ province_code: provinceCode, ...set })
    .onConflict((conflict) => conflict.column('province_code').doUpdateSet(set))
    .execute();
  await writeAudit(transaction, {
    at,
    action: 'closing_rule_changed',
    provinceCode,
    officerId: officer.id,
    reason: needsApproval ? 'needs_approval' : 'no_approval',
  });
  return { needsApproval, changedAt: at.toISOString() };
}

/** Whether what this officer closes there waits for approval. */
export async function needsApproval(
  transaction: Transaction<'officer'>,
  { role }: Pick<Officer, 'role'>,
  provinceCode: string,
): Promise<boolean> {
  if (!closesAfterApproval(role)) return false;
  return (await ruleOf(transaction, provinceCode))?.needs_approval ?? false;
}

function ruleOf(transaction: Transaction<'officer'>, provinceCode: string) {
  return transaction
    .selectFrom('closing_rules')
    .select(['needs_approval', 'changed_at'])
    .where('province_code', '=', provinceCode)
    .executeTakeFirst();
}

function provinceOf(scope: Scope): string {
  if (scope.kind !== 'province') throw new ProblemError('not_permitted');
  return scope.provinceCode;
}
