import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { Config } from '../config.ts';
import type { Counted } from '../metrics/counted.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import type { Sites } from '../site/sites.ts';
import { version } from '../version.ts';
import { createDeskApp } from './create-desk-app.ts';
import { createPublicApp } from './create-public-app.ts';
import { readEmbedFiles } from './kept-releases.ts';
import { listen } from './listen.ts';
import { readElementPages } from './pages/element-pages.ts';
import { readStaticFiles } from './static-files.ts';

export interface OriginsState {
  readonly isReady: () => boolean;
  /** May be called only when ready. */
  readonly context: () => AppContext;
  readonly snapshot: () => ReferenceSnapshot;
  readonly sites: () => Sites;
  readonly counted: Counted;
}

export interface Origins {
  readonly publicUrl: string;
  readonly deskUrl: string;
  /** Lets calls under way finish. */
  close(): Promise<void>;
}

/** Listens on both origins. @throws StartError when a port is taken */
export async function openOrigins(
  config: Config,
  logger: FastifyBaseLogger,
  state: OriginsState,
): Promise<Origins> {
  const urls = { public: config.publicUrl ?? '', desk: config.deskUrl ?? '' };
  const common = {
    ...state,
    logger,
    trustedProxies: config.trustedProxies,
    publicUrl: () => urls.public,
    deskUrl: () => urls.desk,
  };
  const embed = await readEmbedFiles(
    config.assetsDirectory,
    join(config.filesDirectory, 'releases'),
  );
  if (embed.keepError !== undefined) {
    logger.warn({ err: embed.keepError }, 'this release cannot be kept for pages that pin it');
  }
  const deskFiles = await readStaticFiles(config.deskDirectory);
  tellUnlessBuilt(embed.isBuilt, 'the widgets', config.assetsDirectory, 'DAMRONG_ASSETS_DIR');
  tellUnlessBuilt(deskFiles.size > 0, 'the desk', config.deskDirectory, 'DAMRONG_DESK_DIR');
  const publicApp = createPublicApp({
    ...common,
    count: (call) => state.counted.request({ ...call, origin: 'public' }),
    isSecure: isSecure(config.publicUrl),
    configuredOrigins: config.origins,
    tryLoopback: config.tryLoopback,
    embedFiles: embed.files,
    elementPages: await readElementPages(config.assetsDirectory),
    mapTiles: config.mapTiles,
    version,
  });
  const deskApp = await createDeskApp({
    ...common,
    count: (call) => state.counted.request({ ...call, origin: 'desk' }),
    isSecure: isSecure(config.deskUrl),
    deskFiles,
  });
  function tellUnlessBuilt(isBuilt: boolean, what: string, directory: string, setting: string) {
    if (isBuilt) return;
    logger.warn(
      { directory },
      `${what} will not be served: there are no built files; run "npm run build", or name their directory with ${setting}`,
    );
  }
  const close = async () => {
    await Promise.all([publicApp.close(), deskApp.close()]);
  };
  const { host, port, deskPort } = config;
  try {
    const publicPort = await listen(publicApp, { host, port }, 'PORT');
    const chosen = await listen(deskApp, { host, port: deskPort }, 'DAMRONG_DESK_PORT');
    urls.public ||= `http://localhost:${publicPort}`;
    urls.desk ||= `http://localhost:${chosen}`;
  } catch (error) {
    await close();
    throw error;
  }
  return { publicUrl: urls.public, deskUrl: urls.desk, close };
}

function isSecure(url: string | undefined): boolean {
  return url?.startsWith('https:') ?? false;
}
