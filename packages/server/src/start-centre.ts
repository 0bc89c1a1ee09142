import type { FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import type { CentreParts } from './centre-parts.ts';
import type { Config } from './config.ts';
import { reserveDatabase, type Database, type OpenDatabase } from './database/open-database.ts';
import { prepareDatabase } from './database/prepare-database.ts';
import { keepHouse } from './housekeeping/keep-house.ts';
import { createDeskApp } from './http/create-desk-app.ts';
import { createPublicApp } from './http/create-public-app.ts';
import { listen } from './http/listen.ts';
import { readStaticFiles } from './http/static-files.ts';
import { createLog } from './log.ts';
import { loadPlaces, type Places } from './place/places.ts';
import { ReferenceData } from './reference-data.ts';
import { version } from './version.ts';

export interface Centre {
  readonly publicUrl: string;
  readonly deskUrl: string;
  readonly database: Database;
  /** Takes edits of centres, categories and registered sites over at once. */
  refresh(): Promise<void>;
  /** Lets calls under way finish, closes the database and gives the data directory back. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Where the log goes; standard output unless told. */
  readonly log?: DestinationStream;
}

interface Running {
  readonly open: OpenDatabase;
  readonly places: Places;
  readonly reference: ReferenceData;
}

/**
 * Starts both origins. They listen from the start and answer 503 until the database is migrated.
 * @throws StartFault when the directory or a port is taken, or a built file is missing
 */
export async function startCentre(config: Config, options: StartOptions = {}): Promise<Centre> {
  const log = createLog(config.logLevel, options.log);
  const onError = (error: unknown) => {
    log.error({ err: error }, 'background fault');
  };
  const places = await loadPlaces(config.placesDirectory);
  const reserved = await reserveDatabase({ ...config, onConnectionError: onError });

  let running: Running | undefined;
  let isStopping = false;
  const urls = { public: config.publicUrl ?? '', desk: config.deskUrl ?? '' };
  const require = (): Running => {
    if (running === undefined) throw new Error('the centre is not ready');
    return running;
  };
  const parts = (): CentreParts => {
    const { open, reference } = require();
    return { database: open.database, places, ...reference.snapshot };
  };
  const common = {
    logger: log,
    trustedProxies: config.trustedProxies,
    isReady: () => running !== undefined && !isStopping,
    parts,
    publicUrl: () => urls.public,
    deskUrl: () => urls.desk,
  };
  const apps: FastifyInstance[] = [];
  try {
    const publicApp = createPublicApp({
      ...common,
      isSecure: config.publicUrl?.startsWith('https:') ?? false,
      snapshot: () => require().reference.snapshot,
      configuredOrigins: config.origins,
      tryLoopback: config.tryLoopback,
      embedFiles: await readStaticFiles(config.assetsDirectory),
      version,
    });
    const deskApp = await createDeskApp({
      ...common,
      isSecure: config.deskUrl?.startsWith('https:') ?? false,
      snapshot: () => require().reference.snapshot,
      deskFiles: await readStaticFiles(config.deskDirectory),
    });
    apps.push(publicApp, deskApp);
    const publicPort = await listen(publicApp, config, 'PORT');
    const deskPort = await listen(
      deskApp,
      { ...config, port: config.deskPort },
      'DAMRONG_DESK_PORT',
    );
    urls.public ||= `http://localhost:${publicPort}`;
    urls.desk ||= `http://localhost:${deskPort}`;

    const open = await reserved.open();
    const { database } = open;
    try {
      await prepareDatabase(database);
      running = { open, places, reference: await ReferenceData.load(database, onError) };
    } catch (error) {
      await open.close();
      throw error;
    }
  } catch (error) {
    await Promise.all(apps.map((app) => app.close()));
    reserved.release();
    throw error;
  }

  const { open, reference } = running;
  const stopHousekeeping = keepHouse(open.database, onError);
  log.info({ publicUrl: urls.public, deskUrl: urls.desk }, 'ready');
  let stopped: Promise<void> | undefined;
  return {
    publicUrl: urls.public,
    deskUrl: urls.desk,
    database: open.database,
    refresh: () => reference.refresh(),
    stop() {
      stopped ??= (async () => {
        isStopping = true;
        reference.stop();
        stopHousekeeping();
        await Promise.all(apps.map((app) => app.close()));
        await open.close();
        log.info('stopped');
      })();
      return stopped;
    },
  };
}
