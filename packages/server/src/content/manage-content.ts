import { randomUUID } from 'node:crypto';
import type {
  ContentAction,
  ContentChange,
  ContentEntry,
  ContentState,
  NewContent,
} from '@damrong/contract';
import { writeAudit } from '../audit/write-audit.ts';
import { isDatabaseError } from '../database/database-error.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { linkColumns, type LinkRow } from './content-link.ts';
import { noticePosition } from './notice-position.ts';
import { contentView, type ContentRow } from './content-row.ts';

/** Who works on what the public reads, and how far that reaches. */
export interface ContentWork {
  readonly transaction: Transaction<'officer'>;
  readonly by: { readonly id: number; readonly name: string; readonly scope: Scope };
  readonly now: Date;
  /** Whether cases of a province, or of the whole country, can be about it. */
  readonly hasCategory: (provinceCode: string | null, code: string) => boolean;
}

/** An entry, and the version of it on which a write was decided. */
export interface SeenContent {
  readonly id: string;
  readonly version: number;
}

const UNIQUE = '23505';

/** @throws ProblemError where it is not for them, or the place has an entry of that key */
export async function addContent(work: ContentWork, entry: NewContent): Promise<ContentEntry> {
  const { provinceCode, key = randomUUID() } = entry;
  if (!mayWorkIn(work.by.scope, provinceCode)) throw new ProblemError('not_permitted');
  await refuseUnfit(work, entry, { key, provinceCode });
  const row = await work.transaction
    .insertInto('content_entries')
    .values({
      kind: entry.content.kind,
      province_code: provinceCode,
      key,
      ...written(entry),
      changed_at: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(keyTaken);
  await record(work, row, 'added');
  return contentView(row, null, await linkOf(work, row));
}

/** @throws ProblemError where it is not for them, or the entry has changed meanwhile */
export async function changeContent(
  work: ContentWork,
  seen: SeenContent,
  change: ContentChange,
): Promise<ContentEntry> {
  const before = await lock(work, seen);
  if (before.kind !== change.content.kind) throw fieldProblem('invalid', 'content', 'kind');
  await refuseUnfit(work, change, { key: before.key, provinceCode: before.province_code });
  const row = await update(work, before, { ...written(change), state: 'draft' });
  await record(work, row, 'changed');
  return viewOf(work, row);
}

/** @throws ProblemError where it is not for them, or the entry has changed meanwhile */
export async function checkContent(
  work: ContentWork,
  seen: SeenContent,
  { checked }: { readonly checked: boolean },
): Promise<ContentEntry> {
  const before = await lock(work, seen);
  const row = await update(work, before, { state: checked ? 'checked' : 'draft' });
  await record(work, row, checked ? 'checked' : 'unchecked');
  return viewOf(work, row);
}

/**
 * Lets everybody read the entry as it stands, or nobody any more. What is taken down has still been
 * checked, so that it can be put up again.
 * @throws ProblemError where it is not for them, it has changed meanwhile, or nobody has checked it
 */
export async function publishContent(
  work: ContentWork,
  seen: SeenContent,
  { published }: { readonly published: boolean },
): Promise<ContentEntry> {
  const { transaction } = work;
  const before = await lock(work, seen);
  if (published && before.state === 'draft') throw new ProblemError('content_not_checked');
  const state = published ? 'published' : before.state === 'draft' ? 'draft' : 'checked';
  const row = await update(work, before, { state });
  await transaction.deleteFrom('content_publications').where('entry_id', '=', row.id).execute();
  if (published) {
    await transaction
      .insertInto('content_publications')
      .values({
        entry_id: row.id,
        kind: row.kind,
        province_code: row.province_code,
        key: row.key,
        position: row.position,
        publish_on: row.publish_on,
        ends_on: row.ends_on,
        content: JSON.stringify(row.content),
        version: row.version,
      })
      .execute();
  }
  await record(work, row, published ? 'published' : 'withdrawn');
  return contentView(row, published ? row.version : null, await linkOf(work, row));
}

async function lock({ transaction, by }: ContentWork, seen: SeenContent): Promise<ContentRow> {
  const found = await transaction
    .selectFrom('content_entries')
    .select(['id', 'province_code'])
    .where('id', '=', seen.id)
    .executeTakeFirst();
  if (found === undefined) throw new ProblemError('not_found');
  // What is national can be read in every province, and is the ministry's to write.
  if (!mayWorkIn(by.scope, found.province_code)) throw new ProblemError('not_permitted');
  const row = await transaction
    .selectFrom('content_entries')
    .selectAll()
    .where('id', '=', seen.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.version !== seen.version) throw new ProblemError('content_changed');
  return row;
}

function mayWorkIn(scope: Scope, provinceCode: string | null): boolean {
  return scope.kind === 'nation' || (provinceCode !== null && isInScope(scope, provinceCode));
}

interface EntryPlace {
  readonly key: string;
  /** Null for the whole country. */
  readonly provinceCode: string | null;
}

/** @throws ProblemError for what only the place of an entry makes wrong */
async function refuseUnfit(
  { transaction, hasCategory }: ContentWork,
  change: ContentChange,
  { key, provinceCode }: EntryPlace,
): Promise<void> {
  refuseOtherProvince(change, provinceCode);
  const { content } = change;
  if (content.kind !== 'services') return;
  const { filing, follows } = content;
  if (filing?.categoryCode && !hasCategory(provinceCode, filing.categoryCode)) {
    throw fieldProblem('category_unknown', 'content', 'filing', 'categoryCode');
  }
  if (follows.length === 0) return;
  // What is followed has to be there: the national entry in whose place this one stands.
  const national =
    provinceCode !== null &&
    (await transaction
      .selectFrom('content_entries')
      .select('id')
      .where('kind', '=', 'services')
      .where('province_code', 'is', null)
      .where('key', '=', key)
      .executeTakeFirst());
  if (!national) throw fieldProblem('invalid', 'content', 'follows');
}

/** A district lies in the province whose entry it is. */
function refuseOtherProvince({ content }: ContentChange, provinceCode: string | null): void {
  if (content.kind !== 'centers' || content.districtCode === null) return;
  if (provinceCode === null || !content.districtCode.startsWith(provinceCode)) {
    throw fieldProblem('district_unknown', 'content', 'districtCode');
  }
}

type Change = Partial<ReturnType<typeof written>> & { readonly state: ContentState };

function update(
  { transaction, now }: ContentWork,
  { id, version }: ContentRow,
  change: Change,
): Promise<ContentRow> {
  return transaction
    .updateTable('content_entries')
    .set({ ...change, changed_at: now, version: version + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

function written({ position, publishOn, endsOn, content }: ContentChange) {
  return {
    position: content.kind === 'notices' ? noticePosition(content) : position,
    publish_on: publishOn,
    ends_on: endsOn,
    content: JSON.stringify(content),
  };
}

async function record(
  { transaction, by, now }: ContentWork,
  row: ContentRow,
  action: ContentAction,
): Promise<void> {
  await transaction
    .insertInto('content_versions')
    .values({
      entry_id: row.id,
      version: row.version,
      province_code: row.province_code,
      at: now,
      action,
      officer_id: by.id,
      officer_name: by.name,
      position: row.position,
      publish_on: row.publish_on,
      ends_on: row.ends_on,
      content: JSON.stringify(row.content),
    })
    .execute();
  await writeAudit(transaction, {
    at: now,
    action: `content_${action}`,
    provinceCode: row.province_code,
    officerId: by.id,
    reason: `${row.kind}/${row.key}`,
  });
}

async function viewOf(work: ContentWork, row: ContentRow): Promise<ContentEntry> {
  const published = await work.transaction
    .selectFrom('content_publications')
    .select('version')
    .where('entry_id', '=', row.id)
    .executeTakeFirst();
  return contentView(row, published?.version ?? null, await linkOf(work, row));
}

function linkOf(
  { transaction }: ContentWork,
  { content }: ContentRow,
): Promise<LinkRow | undefined> {
  return transaction
    .selectFrom('content_links')
    .select(linkColumns)
    .where('url', '=', content.url ?? '')
    .executeTakeFirst();
}

function keyTaken(error: unknown): never {
  if (isDatabaseError(error) && error.code === UNIQUE) throw new ProblemError('content_registered');
  throw error;
}
