import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import { sql } from 'kysely';
import { AuditSealer } from './audit/audit-sealer.ts';
import { clockProblem } from './clock-problem.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import { ContentFiles } from './content/content-files.ts';
import { LinkChecker } from './content/link-checker.ts';
import { publicNetwork } from './content/link-network.ts';
import { Publisher } from './content/publisher.ts';
import { awaitDatabase, watchMigrationLock } from './database/await-database.ts';
import {
  reserveDatabase,
  type Database,
  type OpenDatabase,
  type ReservedDatabase,
} from './database/open-database.ts';
import { prepareDatabase } from './database/prepare-database.ts';
import { MailDeliverer } from './mail/mail-deliverer.ts';
import { MailRelay } from './mail/mail-relay.ts';
import type { MailContext } from './mail/mail-settings.ts';
import { centerSecret } from './database/center-secret.ts';
import { OpinionFloods } from './opinion/opinion-floods.ts';
import { AbuseMonitor } from './abuse/abuse-monitor.ts';
import { startScheduledJobs } from './maintenance/scheduled-jobs.ts';
import { FormTokens } from './http/plain-pages/form-tokens.ts';
import { openOrigins, type Origins } from './http/open-origins.ts';
import { createLog } from './log.ts';
import { Collector, type Watched } from './metrics/collect.ts';
import { Counted } from './metrics/counted.ts';
import { serveMetrics, type ServedMetrics } from './metrics/serve-metrics.ts';
import { KnownOrigins } from './officer/known-origins.ts';
import { PasswordHasher } from './officer/password-hasher.ts';
import { refuseDemo } from './seed/refuse-demo.ts';
import { loadPlaces } from './place/places.ts';
import { ReferenceData } from './reference-data.ts';
import { SiteRegister } from './site/site-register.ts';
import { SealedDirectory } from './sealed/sealed-directory.ts';
import { StartError } from './start-error.ts';
import type { FairLanes } from './throttle/fair-lanes.ts';
import { filingLanes } from './throttle/filing-lanes.ts';
import { RateLimiter } from './throttle/rate-limiter.ts';
import { FileStore, type FreeBytes } from './upload/file-store.ts';
import { UploadRoom } from './upload/upload-room.ts';
import { Uploads } from './upload/uploads.ts';

export interface Center {
  readonly publicUrl: string;
  readonly deskUrl: string;
  /** Where metrics are, when there are any. */
  readonly metricsUrl: string | undefined;
  readonly database: Database;
  /** Takes over edits of centres, categories, registered sites and published content at once. */
  refresh(): Promise<void>;
  /** Lets calls under way finish, closes the database and releases the data directory. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Where the log goes; standard output unless given. */
  readonly log?: DestinationStream;
  /** Tells the time; the system's clock unless given. */
  readonly clock?: Clock;
  /** Tells the room on the disk of the files; the file system does unless given. */
  readonly freeBytes?: FreeBytes | undefined;
  /** How long to wait for PostgreSQL, in milliseconds; a minute unless given. */
  readonly databaseWaitMs?: number;
  /** False where calls alone may reach the database: no jobs by the clock, no seals on the audit. */
  readonly hasJobs?: boolean;
}

interface Ready {
  readonly open: OpenDatabase;
  readonly reference: ReferenceData;
  readonly abuseMonitor: AbuseMonitor;
  readonly opinionFloods: OpinionFloods;
  readonly formTokens: FormTokens;
  readonly uploads: Uploads;
  readonly uploadRoom: UploadRoom;
  readonly mail: MailContext | undefined;
  readonly limiter: RateLimiter;
  readonly filingLanes: FairLanes;
  readonly publisher: Publisher;
  readonly sealedDirectory: SealedDirectory;
  readonly siteRegister: SiteRegister;
  readonly passwords: PasswordHasher;
  readonly knownOrigins: KnownOrigins;
}

/**
 * Starts both origins. They listen from the start and answer 503 until the database is migrated.
 * @throws StartError when the directory or a port is taken, a built file is missing, the database
 *   cannot be used, or the clock cannot be believed
 */
export async function startCenter(
  config: Config,
  {
    clock = systemClock,
    freeBytes,
    databaseWaitMs = 60_000,
    hasJobs = true,
    log: destination,
  }: StartOptions = {},
): Promise<Center> {
  const log = createLog(config.logLevel, destination);
  const onError = (error: unknown) => {
    log.error({ err: error }, 'background error');
  };
  if (process.getuid?.() === 0) {
    const level = config.isProduction ? 'warn' : 'info';
    log[level]('the centre runs as root and needs no such rights: give it a user of its own');
  }
  const places = await loadPlaces(config.placesDirectory);
  const reserved = await reserveDatabase({ ...config, onConnectionError: onError });

  let ready: Ready | undefined;
  let isStopping = false;
  const whenReady = (): Ready => {
    if (ready === undefined) throw new Error('the centre is not ready');
    return ready;
  };
  let origins: Origins | undefined;
  const watching: { now?: Watched } = {};
  const counted = new Counted();
  let metrics: ServedMetrics | undefined;
  try {
    metrics = await openMetrics(config, counted, () => (isStopping ? undefined : watching.now));
    origins = await openOrigins(config, log, {
      isReady: () => ready !== undefined && !isStopping,
      snapshot: () => whenReady().reference.snapshot,
      sites: () => whenReady().siteRegister.sites,
      counted,
      context: () => {
        const { open, reference, ...parts } = whenReady();
        return { ...parts, clock, places, database: open.database, ...reference.snapshot };
      },
    });
    ready = await openData(reserved, config, {
      clock,
      freeBytes,
      databaseWaitMs,
      onError,
      onWaiting: (why) => log.warn(why),
    });
  } catch (error) {
    await metrics?.close();
    await origins?.close();
    reserved.release();
    throw error;
  }

  const { publicUrl, deskUrl, close } = origins;
  const { open, mail, publisher, reference, siteRegister, uploads } = ready;
  const linkChecker = config.checkLinks
    ? new LinkChecker({ clock, database: open.database, network: publicNetwork })
    : undefined;
  const stopScheduledJobs = hasJobs
    ? startScheduledJobs({ clock, database: open.database, linkChecker, mail, uploads }, onError)
    : undefined;
  const sealer = new AuditSealer({ clock, database: open.database, log, onError });
  if (hasJobs) sealer.start();
  const { filingLanes: filings, passwords, uploadRoom } = ready;
  watching.now = {
    database: open.database,
    pool: () => open.pool(),
    lanes: () => ({ filings: filings.load, pictures: uploads.load, passwords: passwords.load }),
    files: uploads.files,
    uploadRoom,
    sealer,
  };
  const deliverer =
    config.mail &&
    mail &&
    new MailDeliverer({
      ...mail,
      clock,
      database: open.database,
      relay: new MailRelay(config.mail),
      publicUrl,
      deskUrl,
      log,
      count: (outcome) => counted.mail(outcome),
    });
  deliverer?.start();
  log.info({ publicUrl, deskUrl }, 'ready');
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    isStopping = true;
    reference.stop();
    siteRegister.stop();
    await publisher.stop();
    stopScheduledJobs?.();
    await linkChecker?.stop();
    await sealer.stop();
    await deliverer?.stop();
    await close();
    await metrics?.close();
    await open.close();
    log.info('stopped');
  };
  return {
    publicUrl,
    deskUrl,
    metricsUrl: metrics?.url,
    database: open.database,
    refresh: async () => {
      await Promise.all([reference.refresh(), siteRegister.refresh(), publisher.refresh()]);
    },
    stop: () => (stopped ??= stop()),
  };
}

async function openMetrics(
  { metricsPort: port, metricsHost: host }: Config,
  counted: Counted,
  watched: () => Watched | undefined,
): Promise<ServedMetrics | undefined> {
  if (port === undefined) return undefined;
  const collector = new Collector(counted, watched);
  const served = await serveMetrics(collector, { host, port });
  return {
    url: served.url,
    close() {
      collector.stop();
      return served.close();
    },
  };
}

interface Opening {
  readonly clock: Clock;
  readonly freeBytes: FreeBytes | undefined;
  readonly databaseWaitMs: number;
  readonly onError: (error: unknown) => void;
  readonly onWaiting: (why: string) => void;
}

async function openData(
  reserved: ReservedDatabase,
  config: Config,
  { clock, freeBytes, databaseWaitMs, onError, onWaiting }: Opening,
): Promise<Ready> {
  const { databaseUrl } = config;
  if (databaseUrl !== undefined) {
    await awaitDatabase(databaseUrl, { waitMs: databaseWaitMs, onWaiting });
  }
  const open = await reserved.open();
  const files = new FileStore(config.filesDirectory, freeBytes);
  try {
    await checkClock(open.database, config, clock());
    const endWatch =
      databaseUrl === undefined ? undefined : watchMigrationLock(databaseUrl, onWaiting);
    await prepareDatabase(open.database).finally(endWatch);
    open.limitCalls();
    if (config.isProduction) await refuseDemo(open.database);
    await files.prepare();
    const abuseMonitor = new AbuseMonitor(await centerSecret(open.database, 'abuse'));
    const quotaSecret = await centerSecret(open.database, 'quotas');
    return {
      open,
      uploads: new Uploads(open.database, files),
      uploadRoom: new UploadRoom(open.database, files, {
        secret: quotaSecret,
        mostBytes: config.uploadBytes,
        keptFree: config.keptFree,
        isDatabaseBeside: config.databaseUrl === undefined,
      }),
      abuseMonitor,
      opinionFloods: new OpinionFloods(abuseMonitor),
      formTokens: new FormTokens(await centerSecret(open.database, 'forms')),
      mail: config.mail && { key: await centerSecret(open.database, 'mail') },
      limiter: new RateLimiter(open.database, quotaSecret),
      filingLanes: filingLanes(config.poolSize),
      passwords: new PasswordHasher(),
      knownOrigins: new KnownOrigins(open.database, quotaSecret),
      reference: await ReferenceData.load(open.database, onError),
      publisher: await Publisher.load({
        database: open.database,
        files: new ContentFiles(join(config.filesDirectory, 'content')),
        clock,
        onError,
      }),
      sealedDirectory: new SealedDirectory(config.sealedDirectory),
      siteRegister: await SiteRegister.load(open.database, onError),
    };
  } catch (error) {
    await open.close();
    throw error;
  }
}

async function checkClock(database: Database, { databaseUrl }: Config, now: Date): Promise<void> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(database);
  const problem = clockProblem(now, databaseUrl === undefined ? undefined : rows[0]?.now);
  if (problem !== undefined) throw new StartError(problem);
}
