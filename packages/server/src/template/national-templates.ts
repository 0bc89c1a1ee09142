import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { nationalTemplates } from './national/all.ts';
import { searchText } from './template-text.ts';

const NATION = '00';

/**
 * Inserts the national base. What is there stays as it is: the ministry edits and archives it, and may
 * have said it better.
 */
export async function ensureNationalTemplates(database: Database): Promise<void> {
  const now = sql<Date>`now()`;
  await asMaintenance(database, async (transaction) => {
    const added = await transaction
      .insertInto('answer_templates')
      .values(
        nationalTemplates.map(({ id, kind, lang, title, body, categories = [] }) => ({
          id,
          province_code: NATION,
          kind,
          lang,
          title,
          body,
          categories: [...categories],
          replaces: null,
          changed_at: now,
          search_text: searchText({ title, body }),
        })),
      )
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['id', 'version', 'lang', 'title', 'body', 'categories'])
      .execute();
    if (added.length === 0) return;
    await transaction
      .insertInto('answer_template_versions')
      .values(
        added.map(({ id, ...said }) => ({
          template_id: id,
          ...said,
          action: 'added' as const,
          at: now,
          officer_id: null,
          officer_name: null,
        })),
      )
      .execute();
  });
}
