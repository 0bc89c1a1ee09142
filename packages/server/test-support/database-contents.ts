import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bangkokDate } from '@damrong/contract';
import { readConfig } from '../src/config.ts';
import { reserveDatabase } from '../src/database/open-database.ts';
import { prepareDatabase } from '../src/database/prepare-database.ts';
import { seedDemo, type Demo } from '../src/seed/seed-demo.ts';
import { hashSources } from './source-hash.ts';

/**
 * What a database contains before its test starts: nothing at all, what a centre inserts at its
 * first start, or the demo's officers and cases as well.
 */
export type Contents = 'empty' | 'prepared' | 'demo';

/** The site that may call the public API of a demo. */
export const demoOrigin = 'https://www.chiangmai.example';

/** Fills an empty database; returns the demo with its one-time passwords when there is one. */
export async function fillDatabase(
  settings: Readonly<Record<string, string>>,
  contents: Contents,
): Promise<Demo | undefined> {
  if (contents === 'empty') return undefined;
  const onConnectionError = (error: Error) => {
    throw error;
  };
  const reserved = await reserveDatabase({ ...readConfig(settings), onConnectionError });
  const open = await reserved.open();
  try {
    await prepareDatabase(open.database);
    return contents === 'demo'
      ? await seedDemo(open.database, { origins: [demoOrigin] })
      : undefined;
  } finally {
    await open.close();
  }
}

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

let sources: string | undefined;

/**
 * Changes with everything that shapes such a database: migrations, national base and seed with all
 * their imports, the packages that run them, and the day, because the demo's cases are dated
 * relative to it.
 */
export function contentsKey(contents: Contents): string {
  sources ??= hashSources([
    inPackage('src/database/prepare-database.ts'),
    inPackage('src/seed/seed-demo.ts'),
  ]);
  const hash = createHash('sha256')
    .update(sources)
    .update(readFileSync(inPackage('package.json')));
  if (contents === 'demo') hash.update(bangkokDate(new Date()));
  return `${contents}-${hash.digest('hex').slice(0, 16)}`;
}
