import { join } from 'node:path';
import { readConfig, seedDemo, startCentre } from '@damrong/server';
import { ensurePresent } from './ensure-built.ts';
import { startProvinceSite, type ProvinceSite } from './province-site.ts';
import { welcome } from './welcome.ts';

const sites: ProvinceSite[] = [];

async function startSites(centreUrl: () => string): Promise<void> {
  const site = (folder: string, port: number, charset: 'utf-8' | 'windows-874') =>
    startProvinceSite({ folder: join(import.meta.dirname, folder), port, charset, centreUrl });
  sites.push(await site('province-modern', 1571, 'utf-8'));
  sites.push(await site('province-old', 1572, 'windows-874'));
}

async function start(): Promise<void> {
  await ensurePresent();
  let centreUrl = '';
  await startSites(() => centreUrl);
  const origins = sites.map(({ url }) => url);
  const config = readConfig({
    ...process.env,
    DAMRONG_TRY_LOOPBACK: '1',
    DAMRONG_ORIGINS: [process.env['DAMRONG_ORIGINS'], ...origins].filter(Boolean).join(','),
  });
  const centre = await startCentre(config);
  centreUrl = centre.publicUrl;
  const seeded = await seedDemo(centre.database, { origins });
  console.log(welcome({ centre, sites, seeded }));

  const stop = async (): Promise<void> => {
    await Promise.all(sites.map((site) => site.stop()));
    await centre.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
