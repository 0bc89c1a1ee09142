import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { fault, ok, warning, type Finding } from '../doctor/finding.ts';
import { FileStore } from '../upload/file-store.ts';
import { complaintOf, runProgram } from './run-program.ts';

const BATCH = 1000;
const MOST_NAMED = 20;
const OF_FILE = 'take it from an older backup, and look at the disk of the files';

interface Kept {
  /** Whose file it is: the number of the case, or the id of the circular. */
  readonly owner: string;
  readonly file: Buffer;
  readonly bytes: number;
  readonly media_type: string;
  readonly digest: Buffer | null;
}

/** What a release kept of files. */
interface Kinds {
  readonly hasDigests: boolean;
  readonly hasCirculars: boolean;
}

/** Looks whether each file that is named is there, as long as it was and with the same bytes. */
export async function checkFiles(
  database: Kysely<Schema>,
  path: string,
  { scratch, ...kinds }: Kinds & { readonly scratch: string },
): Promise<readonly Finding[]> {
  const unpacked = await unpack(path, join(scratch, 'files'));
  if (typeof unpacked !== 'string') return [unpacked];
  const store = new FileStore(unpacked);
  const problems: string[] = [];
  let count = 0;
  let withoutDigest = 0;
  for await (const kept of filesOf(database, kinds)) {
    count += 1;
    if (kept.digest === null) withoutDigest += 1;
    const problem = await problemOf(store, kept);
    if (problem !== undefined) {
      problems.push(`${kept.file.toString('hex')} of ${kept.owner} ${problem}`);
    }
  }
  if (problems.length > 0) {
    const named = problems
      .slice(0, MOST_NAMED)
      .map((problem) => fault(`files: ${problem}; ${OF_FILE}`));
    const more = problems.length - named.length;
    return more === 0 ? named : [...named, fault(`files: and ${more} more`)];
  }
  const found = ok(`files: ${count} there, with the bytes that they had`);
  if (withoutDigest === 0) return [found];
  return [
    ok(`files: ${count} there`),
    warning(
      `files: ${withoutDigest} came before there were digests, and only their length was compared`,
    ),
  ];
}

/** @returns the directory, or why there is none */
async function unpack(path: string, into: string): Promise<string | Finding> {
  try {
    if ((await stat(path)).isDirectory()) return path;
    await mkdir(into);
    await runProgram('tar', ['-xzf', path, '-C', into]);
    return into;
  } catch (error) {
    return fault(
      `files: ${path} cannot be opened (${complaintOf(error)}); take a new backup of the files now`,
    );
  }
}

async function* filesOf(
  database: Kysely<Schema>,
  { hasDigests, hasCirculars }: Kinds,
): AsyncGenerator<Kept> {
  yield* filesOfCases(database, hasDigests);
  if (hasCirculars) yield* await filesOfCirculars(database);
}

interface KeptOfCase extends Kept {
  readonly province_code: string;
  readonly case_number: string;
  readonly id: string;
}

async function* filesOfCases(database: Kysely<Schema>, hasDigests: boolean): AsyncGenerator<Kept> {
  let after = ['', '', ''];
  for (;;) {
    const digest = hasDigests ? sql`digest` : sql`null::bytea`;
    const { rows } = await sql<KeptOfCase>`
      select province_code, case_number, id, file, bytes, media_type, ${digest} as digest,
          'case ' || case_number as owner
        from attachments
        where (province_code, case_number, id) > (${after[0]}, ${after[1]}, ${after[2]})
        order by province_code, case_number, id limit ${BATCH}`.execute(database);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = [last.province_code, last.case_number, last.id];
  }
}

/** A handful of each; those that centres do not see any more are a part of the history. */
async function filesOfCirculars(database: Kysely<Schema>): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    select file, bytes, media_type, digest, 'circular ' || circular_id as owner
      from circular_files order by circular_id, id`.execute(database);
  return rows;
}

async function problemOf(store: FileStore, kept: Kept): Promise<string | undefined> {
  const whole = await store.find(kept.file, 'whole');
  if (whole === undefined) return 'is missing';
  if (whole.bytes !== kept.bytes) return `has ${whole.bytes} bytes of ${kept.bytes}`;
  const isPicture = kept.media_type.startsWith('image/');
  if (isPicture && (await store.find(kept.file, 'preview')) === undefined) {
    return 'has lost its preview';
  }
  if (kept.digest === null) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(whole.path), hash);
  return hash.digest().equals(kept.digest) ? undefined : 'was changed';
}
