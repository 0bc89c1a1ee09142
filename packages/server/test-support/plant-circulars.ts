import type { CircularState } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../src/database/transaction.ts';

interface PlantedCircular {
  readonly id: string;
  readonly state: CircularState;
  readonly provinceCode: string;
}

/** Circulars of June of 2588, each for one province. */
export async function plantCirculars(
  transaction: Transaction<'maintenance'>,
  circulars: readonly PlantedCircular[],
): Promise<void> {
  for (const { id, state, provinceCode } of circulars) {
    await sql`with known as (
        insert into circulars (id, number, dated, subject, body, due_on, to_all, state, sent_at,
            changed_at)
          values (${id}, 'มท ๐๒๐๕.๓/ว ๑', '2045-06-01', 'x', 'x', '2045-06-30', false, ${state},
            now(), now()) returning *)
      insert into circular_versions (circular_id, version, edition, action, at, officer_id,
          officer_name, number, dated, subject, body, due_on, files)
        select known.id, 1, 1, 'sent', sent_at, officers.id, display_name, number, dated, subject,
            body, due_on, '{}'
          from known, officers where username = 'moi.admin'`.execute(transaction);
    await transaction
      .insertInto('circular_recipients')
      .values({ province_code: provinceCode, circular_id: id })
      .execute();
  }
}
