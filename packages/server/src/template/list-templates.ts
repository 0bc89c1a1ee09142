import type {
  AnswerTemplate,
  AnswerTemplateInFull,
  AnswerTemplateList,
  AnswerTemplateQuery,
} from '@damrong/contract';
import { sql, type Expression, type Selectable, type SqlBool } from 'kysely';
import { NATION } from '../audit/write-audit.ts';
import type { AnswerTemplateTable } from '../database/template-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { searchWords } from './template-text.ts';

/** A template, and how one province stands with it. */
type TemplateRow = Selectable<AnswerTemplateTable> & {
  readonly hidden: boolean;
  readonly replaced: boolean;
};

/**
 * A page of the templates in scope: the national ones and those of the province. Those for the category
 * come first, then those for all; then what has the words in its title, and the province's own.
 */
export async function listTemplates(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { kind, lang, categoryCode, province, search = '', state, cursor, limit }: AnswerTemplateQuery,
): Promise<AnswerTemplateList> {
  const most = Math.floor(limit);
  const words = searchWords(search);
  const own = scope.kind === 'province' ? scope.provinceCode : (province ?? NATION);
  let wanted = templatesFor(transaction, own).where('province_code', 'in', [NATION, own]);
  // The province of an officer is fixed; another one that is asked for has nothing to show.
  if (province !== undefined) wanted = wanted.where('province_code', 'in', [NATION, province]);
  if (kind !== undefined) wanted = wanted.where('kind', '=', kind);
  if (lang !== undefined) wanted = wanted.where('lang', '=', lang);
  for (const word of words) wanted = wanted.where(hasWord(sql.ref('search_text'), word));
  const inTitle = words.map((word) => hasWord(sql`split_part(search_text, E'\n', 1)`, word));
  const titleRank = inTitle.length === 0 ? sql`0` : sql`not (${sql.join(inTitle, sql` and `)})`;
  const categoryRank =
    categoryCode === undefined
      ? sql`0`
      : sql`case when ${categoryCode} = any(categories) then 0
          when cardinality(categories) = 0 then 1 else 2 end`;
  const rows = await transaction
    .with('ranked', () =>
      wanted.select(
        sql<number>`row_number() over (order by ${categoryRank}, ${titleRank},
          province_code = '00', kind, lang = 'en', sort_key, id)`.as('place'),
      ),
    )
    .selectFrom('ranked')
    .selectAll()
    .$if(state === 'active', (of) => of.where(inUse(true)))
    .$if(state === 'aside', (of) => of.where(inUse(false)))
    .$if(cursor !== undefined, (of) =>
      of.where(
        sql<boolean>`place > coalesce((select r.place from ranked r where r.id = ${cursor}), 0)`,
      ),
    )
    .orderBy('place')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    templates: shown.map(templateView),
    nextCursor: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** @throws ProblemError where there is none in scope */
export async function readTemplate(
  transaction: Transaction<'officer'>,
  scope: Scope,
  id: string,
): Promise<AnswerTemplateInFull> {
  const template = await findTemplate(transaction, scope, id);
  const versions = await transaction
    .selectFrom('answer_template_versions')
    .selectAll()
    .where('template_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return {
    ...template,
    history: versions.map(({ version, action, at, officer_name: by, ...said }) => ({
      version,
      action,
      at: at.toISOString(),
      by,
      lang: said.lang,
      title: said.title,
      body: said.body,
      categories: said.categories,
    })),
  };
}

/** @throws ProblemError where there is none in scope */
export async function findTemplate(
  transaction: Transaction<'officer'>,
  scope: Scope,
  id: string,
): Promise<AnswerTemplate> {
  const own = scope.kind === 'province' ? scope.provinceCode : undefined;
  let found = templatesFor(transaction, own ?? NATION).where('id', '=', id);
  if (own !== undefined) found = found.where('province_code', 'in', [NATION, own]);
  const row = await found.executeTakeFirst();
  if (row === undefined) throw new ProblemError('not_found');
  return templateView(row);
}

function templatesFor(transaction: Transaction<'officer'>, province: string) {
  return transaction
    .selectFrom('answer_templates')
    .selectAll('answer_templates')
    .select((of) => [
      of
        .exists(
          of
            .selectFrom('answer_template_hidings as h')
            .select('h.template_id')
            .whereRef('h.template_id', '=', 'answer_templates.id')
            .where('h.province_code', '=', province),
        )
        .$castTo<boolean>()
        .as('hidden'),
      of
        .exists(
          of
            .selectFrom('answer_templates as r')
            .select('r.id')
            .whereRef('r.replaces', '=', 'answer_templates.id')
            .where('r.province_code', '=', province)
            .where('r.archived', '=', false),
        )
        .$castTo<boolean>()
        .as('replaced'),
    ]);
}

function inUse(isInUse: boolean): Expression<SqlBool> {
  return sql<boolean>`(archived or hidden or replaced) <> ${isInUse}`;
}

function hasWord(text: Expression<unknown>, word: string) {
  return sql<boolean>`strpos(${text}, ${word}) > 0`;
}

function templateView(row: TemplateRow): AnswerTemplate {
  return {
    id: row.id,
    provinceCode: row.province_code === NATION ? null : row.province_code,
    kind: row.kind,
    lang: row.lang,
    title: row.title,
    body: row.body,
    categories: row.categories,
    replaces: row.replaces,
    archived: row.archived,
    hidden: row.hidden,
    replaced: row.replaced,
    changedAt: row.changed_at.toISOString(),
    version: row.version,
  };
}
