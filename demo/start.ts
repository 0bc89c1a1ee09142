import { join } from 'node:path';
import {
  readConfig,
  seedDemo,
  seedSealed,
  StartError,
  startCenter,
  type Center,
} from '@damrong/server';
import { BuildError, ensureBuilt } from './ensure-built.ts';
import { startProvinceSite, type ProvinceSite } from './province-site.ts';
import { welcome, type Welcome } from './welcome.ts';

const sites = [
  { name: 'Chiang Mai site', folder: 'province-modern', port: 1571, charset: 'utf-8' },
  { name: 'Khon Kaen site', folder: 'province-old', port: 1572, charset: 'windows-874' },
] as const;

type Seeded = Pick<Welcome, 'officers' | 'sealed' | 'example' | 'notice'>;

/** A database in real use stays as it is; the centre starts all the same. */
async function seed(
  { database }: Center,
  origins: string[],
  sealedFolder: string | undefined,
): Promise<Seeded> {
  try {
    const { officers, cases } = await seedDemo(database, { origins });
    const sealed =
      sealedFolder === undefined ? [] : (await seedSealed(database, sealedFolder)).officers;
    return { officers, sealed, example: cases[0], notice: undefined };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { officers: [], sealed: [], example: undefined, notice: error.message };
  }
}

async function start(): Promise<void> {
  await ensureBuilt();
  let address = '';
  const centerUrl = (): string => address;
  const open: ProvinceSite[] = [];
  for (const { folder, ...site } of sites) {
    open.push(
      await startProvinceSite({ ...site, folder: join(import.meta.dirname, folder), centerUrl }),
    );
  }
  const origins = open.map(({ url }) => url);
  const dataDirectory = process.env['DAMRONG_DATA_DIR'] ?? '.data';
  const config = readConfig({
    DAMRONG_LOG_LEVEL: 'warn',
    DAMRONG_SEALED_DIR: join(dataDirectory, 'sealed'),
    ...process.env,
    DAMRONG_TRY_LOOPBACK: '1',
    DAMRONG_ORIGINS: [process.env['DAMRONG_ORIGINS'], ...origins].filter(Boolean).join(','),
  });
  const center = await startCenter(config);
  address = center.publicUrl;
  const seeded = await seed(center, origins, config.sealedDirectory);
  await center.refresh();
  const end = async (): Promise<void> => {
    await Promise.all(open.map((site) => site.stop()));
    await center.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
  const shown = open.map(({ url, moved }, index) => ({
    name: sites[index]?.name ?? '',
    url,
    moved,
  }));
  console.log(welcome({ centerUrl: address, deskUrl: center.deskUrl, sites: shown, ...seeded }));
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartError || error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exit(1);
}
