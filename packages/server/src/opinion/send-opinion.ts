import {
  bangkokDate,
  maskPersonalNumbers,
  type Opinion,
  type OpinionReceipt,
} from '@damrong/contract';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';

type Needed = Pick<
  AppContext,
  'database' | 'filingLanes' | 'opinionFloods' | 'opinions' | 'places'
>;

/**
 * Takes an opinion in. Nothing else is written with it: no audit entry, no message, no row of the
 * sender's key beside that of the day, no count of the sender's network.
 * @throws ProblemError for a topic or district that does not exist, or a key used for something else
 */
export async function sendOpinion(
  { database, filingLanes, opinionFloods, opinions, places }: Needed,
  sent: Opinion,
  { address, intent, now }: { address: string; intent: Intent; now: Date },
): Promise<OpinionReceipt> {
  const { provinceCode, districtCode } = sent;
  opinions.check(sent.topicCode);
  if (!places.hasDistrict(provinceCode, districtCode)) {
    throw fieldProblem('district_unknown', 'districtCode');
  }
  const row = {
    province_code: provinceCode,
    district_code: districtCode,
    topic_code: sent.topicCode,
    text: maskPersonalNumbers(sent.text),
    age_band: sent.ageBand ?? null,
    occupation: sent.occupation ?? null,
    received_on: bangkokDate(now),
    held: await opinionFloods.isFlood(sent, { address, now }),
  };
  // All of them wait in one queue, so that a flood of opinions leaves the lanes to the cases.
  const kept = await filingLanes.run('opinions', 1, () =>
    asPublic(database, {}, async (transaction) => {
      const { rows } = await sql<{ fingerprint: Buffer; received_on: string }>`
        select * from damrong_take_opinion(${JSON.stringify(row)}::jsonb, ${intent.keyHash}::bytea,
          ${intent.fingerprint}::bytea)`.execute(transaction);
      return rows[0];
    }),
  );
  if (kept === undefined) throw new Error('an opinion was taken in and is not there');
  if (!intent.fingerprint.equals(kept.fingerprint)) {
    throw new ProblemError('idempotency_key_reused');
  }
  return { receivedOn: kept.received_on };
}
