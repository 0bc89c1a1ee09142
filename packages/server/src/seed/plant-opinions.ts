import { bangkokDate } from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';
import { countOpinions } from '../opinion/publish-opinions.ts';
import { demoOpinions } from './demo-opinions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Writes the demo's opinions that are not there yet, and the numbers of all. */
export async function plantOpinions(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('opinions')
    .values(
      demoOpinions.map((demo) => ({
        province_code: demo.provinceCode,
        id: demo.id,
        district_code: demo.districtCode,
        topic_code: demo.topicCode,
        text: demo.text,
        age_band: demo.ageBand,
        occupation: demo.occupation,
        received_on: bangkokDate(new Date(now.getTime() - demo.receivedDaysAgo * DAY_MS)),
        held: false,
        tags: [...demo.tags],
      })),
    )
    .onConflict((conflict) => conflict.columns(['province_code', 'id']).doNothing())
    .execute();
  await countOpinions(transaction, now);
}
