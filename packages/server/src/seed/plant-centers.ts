import { plantContent } from '../content/plant-content.ts';
import type { Transaction } from '../database/transaction.ts';
import { demoCenters } from './demo-centers.ts';

/** Publishes the demo's centres in the place of the base that nobody has touched. */
export async function plantCenters(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<void> {
  for (const { provinceCode, key } of demoCenters) {
    await transaction
      .deleteFrom('content_entries')
      .where('kind', '=', 'centers')
      .where('province_code', '=', provinceCode)
      .where('key', '=', key)
      .where('version', '=', 1)
      .execute();
  }
  await plantContent(transaction, demoCenters, now);
}
