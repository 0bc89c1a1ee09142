import pg from 'pg';
import type { Demo } from '../src/seed/seed-demo.ts';
import { contentsKey, fillDatabase, type Contents } from './database-contents.ts';
import { PostgresCluster, socketUrl } from './postgres-cluster.ts';

/** The login role of the centre, with the minimal rights that the README gives it. */
export const LOGIN = 'damrong_login';

/** Any number will do: test processes that would make the same template take turns by it. */
const MAKING = 1567;

/** Names the socket directory of a cluster that the whole run shares. */
export const SHARED_CLUSTER = 'DAMRONG_TEST_POSTGRES';

export interface NewDatabase {
  readonly name: string;
  readonly url: string;
  readonly demo: Demo | undefined;
}

let socket: Promise<string> | undefined;
let count = 0;

/** A new database with these contents, in the cluster of this run or in one of this process. */
export async function createDatabase(contents: Contents): Promise<NewDatabase> {
  socket ??= findCluster();
  const directory = await socket;
  count += 1;
  const name = `test_${process.pid}_${count}`;
  return asSuperuser(directory, async (client) => {
    const { template, demo } = await findTemplate(directory, client, contents);
    await client.query(createStatement(name, template));
    return { name, demo, url: socketUrl(directory, name, LOGIN) };
  });
}

export async function dropDatabase(name: string): Promise<void> {
  socket ??= findCluster();
  await asSuperuser(await socket, (client) => client.query(dropStatement(name)));
}

/** Starts a cluster for all test files of a run, which find it by the environment. */
export async function startSharedCluster(): Promise<PostgresCluster> {
  const cluster = await startCluster();
  process.env[SHARED_CLUSTER] = cluster.directory;
  return cluster;
}

async function findCluster(): Promise<string> {
  return process.env[SHARED_CLUSTER] ?? (await startCluster()).directory;
}

async function startCluster(): Promise<PostgresCluster> {
  const cluster = await PostgresCluster.start();
  await asSuperuser(cluster.directory, (client) => client.query(createLoginStatement));
  return cluster;
}

interface Template {
  readonly template: string;
  readonly demo: Demo | undefined;
}

async function findTemplate(
  directory: string,
  client: pg.Client,
  contents: Contents,
): Promise<Template> {
  if (contents === 'empty') return { template: 'template1', demo: undefined };
  const template = `template_${contentsKey(contents).replace('-', '_')}`;
  await client.query('select pg_advisory_lock($1)', [MAKING]);
  try {
    const note = (await readNote(client, template)) ?? (await make());
    return { template, demo: (JSON.parse(note) as { demo?: Demo }).demo };
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MAKING]);
  }

  async function make(): Promise<string> {
    await client.query(dropStatement(template));
    await client.query(createStatement(template, 'template1'));
    const demo = await fillDatabase(
      { DATABASE_URL: socketUrl(directory, template, LOGIN) },
      contents,
    );
    const note = JSON.stringify({ demo });
    await client.query(noteStatement(template, client.escapeLiteral(note)));
    return note;
  }
}

/** The note is written last: a template without one was never finished. */
async function readNote(client: pg.Client, template: string): Promise<string | undefined> {
  const { rows } = await client.query<{ note: string | null }>(
    "select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1",
    [template],
  );
  return rows[0]?.note ?? undefined;
}

// Names are not parameters; these are our own.
const createLoginStatement = `create role ${LOGIN} login createrole`;

const createStatement = (name: string, template: string): string =>
  `create database ${name} owner ${LOGIN} template ${template}`;

const noteStatement = (name: string, literal: string): string =>
  `comment on database ${name} is ${literal}`;

const dropStatement = (name: string): string => `drop database if exists ${name} with (force)`;

async function asSuperuser<Result>(
  directory: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: socketUrl(directory, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
