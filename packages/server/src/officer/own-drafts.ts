import type { OwnDraftInput, OwnDraftList, OwnDraftQuery } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { asAccount, type Transaction } from '../database/transaction.ts';
import type { Officer } from './officer.ts';

/** More than anybody works on at once; a client that keeps one after the other fills no disk. */
const MOST = 50;

/** What the officer has typed and not sent, the latest first. */
export function listOwnDrafts(
  database: Database,
  officer: Officer,
  { form, subject }: OwnDraftQuery,
): Promise<OwnDraftList> {
  return asAccount(database, officer, async (transaction) => {
    const rows = await transaction
      .selectFrom('own_drafts')
      .select(['form', 'subject', 'content', 'saved_at'])
      .where('officer_id', '=', officer.id)
      .$if(form !== undefined, (query) => query.where('form', '=', form ?? ''))
      .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
      .orderBy('saved_at', 'desc')
      .orderBy('form')
      .orderBy('subject')
      .limit(MOST)
      .execute();
    return {
      drafts: rows.map((row) => ({
        form: row.form,
        subject: row.subject === '' ? null : row.subject,
        content: row.content,
        savedAt: row.saved_at.toISOString(),
      })),
    };
  });
}

/** Keeps what was typed in the place of what was kept of the form before; null removes it. */
export function saveOwnDraft(
  database: Database,
  officer: Officer,
  { form, subject, content }: OwnDraftInput,
  now: Date,
): Promise<undefined> {
  const about = { officer_id: officer.id, form, subject: subject ?? '' };
  return asAccount(database, officer, async (transaction) => {
    if (content === null) {
      await transaction
        .deleteFrom('own_drafts')
        .where('officer_id', '=', about.officer_id)
        .where('form', '=', about.form)
        .where('subject', '=', about.subject)
        .execute();
      return undefined;
    }
    await transaction
      .insertInto('own_drafts')
      .values({ ...about, content, saved_at: now })
      .onConflict((conflict) =>
        conflict.columns(['officer_id', 'form', 'subject']).doUpdateSet({ content, saved_at: now }),
      )
      .execute();
    await makeRoom(transaction, officer);
    return undefined;
  });
}

async function makeRoom(transaction: Transaction<'account'>, { id }: Officer): Promise<void> {
  const oldest = await transaction
    .selectFrom('own_drafts')
    .select(['form', 'subject'])
    .where('officer_id', '=', id)
    .orderBy('saved_at', 'desc')
    .offset(MOST)
    .limit(MOST)
    .execute();
  for (const { form, subject } of oldest) {
    await transaction
      .deleteFrom('own_drafts')
      .where('officer_id', '=', id)
      .where('form', '=', form)
      .where('subject', '=', subject)
      .execute();
  }
}
