import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import type { AuditSealer } from '../audit/audit-sealer.ts';
import type { Database, PoolLoad } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import type { LaneLoad } from '../throttle/fair-lanes.ts';
import type { FileStore } from '../upload/file-store.ts';
import type { UploadRoom } from '../upload/upload-room.ts';
import { version } from '../version.ts';
import type { Counted } from './counted.ts';
import { gauge, type Metric } from './metric.ts';

const FRESH_MS = 10_000;
const LOOK_MS = 3000;
const NANOSECONDS = 1e9;
const MOST_COUNTED = 10_000;

/** What is looked at while a centre is ready. */
export interface Watched {
  readonly database: Database;
  readonly pool: () => PoolLoad;
  readonly lanes: () => Readonly<Record<string, LaneLoad>>;
  readonly files: Pick<FileStore, 'freeBytes'>;
  readonly uploadRoom: Pick<UploadRoom, 'state'>;
  readonly sealer: Pick<AuditSealer, 'turnedAt'>;
}

interface InDatabase {
  readonly mails: number;
  readonly oldest: number;
  readonly held: number;
  readonly waiting: number;
  readonly links: number;
}

/** Puts together what a scrape gets. What cannot be looked at is left out, and the rest is told. */
export class Collector {
  readonly #counted: Counted;
  readonly #watched: () => Watched | undefined;
  readonly #loop = monitorEventLoopDelay();
  #known: { readonly at: number; readonly row: Promise<InDatabase | undefined> } | undefined;

  /** @param watched undefined while the centre starts or stops */
  constructor(counted: Counted, watched: () => Watched | undefined) {
    this.#counted = counted;
    this.#watched = watched;
    this.#loop.enable();
  }

  stop(): void {
    this.#loop.disable();
  }

  async collect(): Promise<readonly Metric[]> {
    const watched = this.#watched();
    const parts = watched === undefined ? [] : await this.#look(watched);
    return [
      gauge({ name: 'damrong_build_info', help: 'Always 1; the release is its label.' }, [
        { labels: { version }, value: 1 },
      ]),
      gauge(
        { name: 'damrong_ready', help: '1 while the centre serves.' },
        watched === undefined ? 0 : 1,
      ),
      ...this.#process(),
      ...this.#counted.metrics,
      ...parts,
    ];
  }

  #process(): readonly Metric[] {
    const delay = this.#loop.percentile(99) / NANOSECONDS;
    this.#loop.reset();
    return [
      gauge(
        { name: 'process_resident_memory_bytes', help: 'Memory of the process.' },
        process.memoryUsage.rss(),
      ),
      gauge(
        { name: 'process_start_time_seconds', help: 'When the process began, in Unix time.' },
        Math.round(performance.timeOrigin / 1000),
      ),
      gauge(
        {
          name: 'damrong_event_loop_delay_seconds',
          help: 'How late the process was in 99 of 100 turns since the last scrape.',
        },
        delay,
      ),
    ];
  }

  async #look({ database, pool, lanes, files, uploadRoom, sealer }: Watched): Promise<Metric[]> {
    const [row, free, room] = await Promise.all([
      this.#inDatabase(database),
      files.freeBytes().catch(() => undefined),
      inTime(uploadRoom.state()),
    ]);
    const { total, idle, waiting } = pool();
    return [
      gauge({ name: 'damrong_pool_connections', help: 'Connections to the database.' }, [
        { labels: { state: 'used' }, value: total - idle },
        { labels: { state: 'idle' }, value: idle },
      ]),
      gauge({ name: 'damrong_pool_waiting', help: 'Works that wait for a connection.' }, waiting),
      ...ofLanes(lanes()),
      gauge(
        {
          name: 'damrong_audit_seal_age_seconds',
          help: 'Seconds since this process last added to the chain over the audit.',
        },
        (performance.now() - sealer.turnedAt) / 1000,
      ),
      gauge(
        { name: 'damrong_files_free_bytes', help: 'Room on the disk of the files.' },
        free === undefined ? [] : [{ value: free }],
      ),
      gauge(
        {
          name: 'damrong_uploads_open',
          help: '1 while all files are taken, 0 while some are not.',
        },
        room === undefined ? [] : [{ value: room === 'open' ? 1 : 0 }],
      ),
      gauge(
        { name: 'damrong_database_up', help: '1 while the database answers.' },
        row === undefined ? 0 : 1,
      ),
      ...ofDatabase(row),
    ];
  }

  /** A few seconds old, since several may scrape. */
  #inDatabase(database: Database): Promise<InDatabase | undefined> {
    const now = performance.now();
    if (this.#known === undefined || now - this.#known.at > FRESH_MS) {
      this.#known = { at: now, row: inTime(readDatabase(database)) };
    }
    return this.#known.row;
  }
}

function ofLanes(lanes: Readonly<Record<string, LaneLoad>>): Metric[] {
  const told = (name: string, help: string, value: (load: LaneLoad) => number) =>
    gauge(
      { name, help },
      Object.entries(lanes).map(([lane, load]) => ({ labels: { lane }, value: value(load) })),
    );
  return [
    told('damrong_lane_running', 'Works under way in a lane.', ({ running }) => running),
    told('damrong_lane_waiting', 'Works that wait for a lane.', ({ waiting }) => waiting),
    {
      ...told(
        'damrong_lane_refused_total',
        'Works that were told to come again.',
        ({ refused }) => refused,
      ),
      type: 'counter',
    },
  ];
}

function ofDatabase(row: InDatabase | undefined): Metric[] {
  const told = (name: string, help: string, value: (row: InDatabase) => number) =>
    gauge({ name, help }, row === undefined ? [] : [{ value: value(row) }]);
  return [
    told('damrong_mail_waiting', 'Mails that have not been handed over.', ({ mails }) => mails),
    told(
      'damrong_mail_oldest_seconds',
      'Age of the oldest mail that has not been handed over; 0 for none.',
      ({ oldest }) => oldest,
    ),
    told('damrong_cases_held', 'Cases that a flood keeps out of the lists.', ({ held }) => held),
    told('damrong_uploads_waiting', 'Files that wait for their case.', ({ waiting }) => waiting),
    told('damrong_audit_links', 'Links of the chain over the audit.', ({ links }) => links),
  ];
}

async function readDatabase(database: Database): Promise<InDatabase> {
  const { rows } = await asMaintenance(database, (transaction) =>
    sql<InDatabase>`
      select (select count(*) from mail_outbox)::integer as mails,
        (select coalesce(extract(epoch from now() - min(created_at)), 0)
          from mail_outbox)::double precision as oldest,
        (select count(*) from (
          select from cases where quarantine = 'held' limit ${MOST_COUNTED}) as held)::integer as held,
        (select count(*) from uploads)::integer as waiting,
        (select coalesce(max(position), 0) from audit_seals)::double precision as links
    `.execute(transaction),
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a select without from has one row');
  return row;
}

/** @returns undefined when it failed, or has not come in time */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LOOK_MS);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
