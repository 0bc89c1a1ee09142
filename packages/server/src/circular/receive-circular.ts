import type { Circular, CircularReading } from '@damrong/contract';
import { auditRegister } from '../audit/write-audit.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { findCircular, readCircular } from './circulars.ts';
import type { CircularWork } from './send-circular.ts';

/**
 * Keeps who was the first at the centre to have the present edition open; an earlier one is none to read
 * any more.
 * @throws ProblemError where the centre has not got it
 */
export async function noteCircularRead(
  work: CircularWork,
  id: string,
  { edition }: CircularReading,
): Promise<void> {
  const provinceCode = ownProvince(work.scope);
  const { edition: present } = await findCircular(work.transaction, work.scope, id);
  if (edition !== present) return;
  await work.transaction
    .insertInto('circular_readings')
    .values(receipt(work, { provinceCode, id, edition }))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Acknowledges it for the centre; who was first stays.
 * @throws ProblemError where it was withdrawn, or corrected after it was read
 */
export async function acknowledgeCircular(
  work: CircularWork,
  id: string,
  { edition }: CircularReading,
): Promise<Circular> {
  const { transaction, by, scope, now } = work;
  const provinceCode = ownProvince(scope);
  const row = await findCircular(transaction, scope, id);
  if (row.state === 'withdrawn') throw new ProblemError('circular_withdrawn');
  if (row.edition !== edition) throw new ProblemError('circular_changed');
  await noteCircularRead(work, id, { edition });
  const { numInsertedOrUpdatedRows: added } = await transaction
    .insertInto('circular_acknowledgements')
    .values(receipt(work, { provinceCode, id, edition }))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (added !== 0n) {
    await auditRegister({ transaction, by, now }, 'circular_acknowledged', {
      provinceCode,
      name: row.number,
    });
  }
  return readCircular(transaction, scope, id);
}

interface Received {
  readonly provinceCode: string;
  readonly id: string;
  readonly edition: number;
}

function receipt({ by, now }: CircularWork, { provinceCode, id, edition }: Received) {
  return {
    ...{ province_code: provinceCode, circular_id: id, edition, at: now },
    ...{ officer_id: by.id, officer_name: by.displayName },
  };
}

function ownProvince(scope: Scope): string {
  if (scope.kind !== 'province') throw new ProblemError('not_permitted');
  return scope.provinceCode;
}
