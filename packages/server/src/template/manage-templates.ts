import type {
  AnswerTemplate,
  AnswerTemplateAction,
  AnswerTemplateChange,
  AnswerTemplateHiding,
  AuditAction,
  NewAnswerTemplate,
} from '@damrong/contract';
import { auditRegister, NATION } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { findTemplate } from './list-templates.ts';
import { searchText } from './template-text.ts';

/** Who works on templates, and how far that reaches. */
export interface TemplateWork {
  readonly transaction: Transaction<'officer'>;
  readonly by: { readonly id: number; readonly name: string };
  readonly scope: Scope;
  readonly now: Date;
  /** Whether cases of a province, or under `00` of every province, can be about it. */
  readonly hasCategory: (provinceCode: string, code: string) => boolean;
}

/** A template, and the version of it on which a write was decided. */
interface SeenTemplate {
  readonly id: string;
  readonly version: number;
}

/** @throws ProblemError where it is not for them, or a category or the replaced one does not fit */
export async function addTemplate(
  work: TemplateWork,
  template: NewAnswerTemplate,
): Promise<AnswerTemplate> {
  const { transaction, scope, now } = work;
  const { provinceCode, kind, replaces } = template;
  if (!mayWorkIn(scope, provinceCode)) throw new ProblemError('not_permitted');
  refuseUnknownCategories(work, provinceCode, template.categories);
  if (replaces !== null) {
    const national = await findTemplate(transaction, scope, replaces).catch(() => undefined);
    const fits = national?.provinceCode === null && national.kind === kind;
    if (!fits || provinceCode === null) throw fieldProblem('invalid', 'replaces');
  }
  const { id } = await transaction
    .insertInto('answer_templates')
    .values({
      province_code: provinceCode ?? NATION,
      kind,
      replaces,
      ...written(template),
      changed_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return record(work, id, 'added');
}

/** @throws ProblemError where it is not for them, or it has changed meanwhile */
export async function changeTemplate(
  work: TemplateWork,
  seen: SeenTemplate,
  change: AnswerTemplateChange,
): Promise<AnswerTemplate> {
  const before = await findTemplate(work.transaction, work.scope, seen.id);
  // What is national can be read in every province, and is the ministry's to write.
  if (!mayWorkIn(work.scope, before.provinceCode)) throw new ProblemError('not_permitted');
  refuseUnknownCategories(work, before.provinceCode, change.categories);
  const { numUpdatedRows: updated } = await work.transaction
    .updateTable('answer_templates')
    .set({
      ...written(change),
      archived: change.archived,
      changed_at: work.now,
      version: seen.version + 1,
    })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirstOrThrow();
  if (updated === 0n) throw new ProblemError('template_changed');
  return record(work, seen.id, actionOf(before, change));
}

/**
 * Keeps a national template from the officers of the province, or shows it to them again; what the
 * province does with it changes nothing of the template.
 * @throws ProblemError where it is not national, or has changed meanwhile
 */
export async function hideTemplate(
  work: TemplateWork,
  seen: SeenTemplate,
  { hidden }: AnswerTemplateHiding,
): Promise<AnswerTemplate> {
  const { transaction, scope } = work;
  const before = await findTemplate(transaction, scope, seen.id);
  if (scope.kind !== 'province' || before.provinceCode !== null) {
    throw new ProblemError('not_permitted');
  }
  if (before.version !== seen.version) throw new ProblemError('template_changed');
  const { provinceCode: province_code } = scope;
  const row = { province_code, template_id: seen.id };
  const isDone = hidden
    ? (
        await transaction
          .insertInto('answer_template_hidings')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow()
      ).numInsertedOrUpdatedRows !== 0n
    : (
        await transaction
          .deleteFrom('answer_template_hidings')
          .where('province_code', '=', province_code)
          .where('template_id', '=', seen.id)
          .executeTakeFirstOrThrow()
      ).numDeletedRows !== 0n;
  if (isDone) {
    const action = hidden ? 'template_hidden' : 'template_shown';
    await auditRegister(work, action, { provinceCode: province_code, name: before.title });
  }
  return findTemplate(transaction, scope, seen.id);
}

function mayWorkIn(scope: Scope, provinceCode: string | null): boolean {
  return (
    scope.kind === 'nation' || (scope.kind === 'province' && scope.provinceCode === provinceCode)
  );
}

function refuseUnknownCategories(
  { hasCategory }: TemplateWork,
  provinceCode: string | null,
  codes: readonly string[],
): void {
  const unknown = codes.findIndex((code) => !hasCategory(provinceCode ?? NATION, code));
  if (unknown !== -1) throw fieldProblem('category_unknown', 'categories', unknown);
}

function written({ lang, title, body, categories }: NewAnswerTemplate | AnswerTemplateChange) {
  const search_text = searchText({ title, body });
  return { lang, title, body, categories: [...new Set(categories)], search_text };
}

function actionOf(
  before: AnswerTemplate,
  { archived }: AnswerTemplateChange,
): AnswerTemplateAction {
  if (before.archived === archived) return 'changed';
  return archived ? 'archived' : 'restored';
}

/** Keeps what the template says now, and who made it so. */
async function record(
  work: TemplateWork,
  id: string,
  action: AnswerTemplateAction,
): Promise<AnswerTemplate> {
  const { transaction, by, scope, now } = work;
  const template = await findTemplate(transaction, scope, id);
  const { version, lang, title, body, categories, provinceCode } = template;
  await transaction
    .insertInto('answer_template_versions')
    .values({
      template_id: id,
      version,
      action,
      at: now,
      officer_id: by.id,
      officer_name: by.name,
      lang,
      title,
      body,
      categories,
    })
    .execute();
  const audited: AuditAction = `template_${action}`;
  await auditRegister({ transaction, by, now }, audited, { provinceCode, name: title });
  return template;
}
