import { ministries } from '@damrong/contract';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { plantContent } from './plant-content.ts';

/** Addresses that no source was found for: they wait in the list until somebody has tried them. */
const untried = new Set(['mfa', 'moac', 'energy', 'moe']);

/**
 * Puts the ministries in, in the order of their act; what the ministry has written, moved or taken down
 * since stays as it is.
 */
export async function ensureNationalMinistries(database: Database): Promise<void> {
  const planted = ministries.map(({ code, th, en, url }, index) => ({
    provinceCode: null,
    key: code,
    position: (index + 1) * 10,
    content: {
      kind: 'ministries' as const,
      nameTh: th,
      nameEn: en,
      url: new URL(url).href,
      hidden: untried.has(code),
    },
  }));
  await asMaintenance(database, (transaction) => plantContent(transaction, planted));
}
