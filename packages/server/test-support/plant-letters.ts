import type { LetterKind } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../src/database/transaction.ts';

interface PlantedLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly isVoid: boolean;
  readonly caseNumber: string;
}

/** Letters of 2588 about cases, the next number each. */
export async function plantLetters(
  transaction: Transaction<'maintenance'>,
  letters: readonly PlantedLetter[],
): Promise<void> {
  for (const { id, kind, isVoid, caseNumber } of letters) {
    const province = caseNumber.slice(5, 7);
    await sql`with taken as (
        insert into letter_serials as known (province_code, year, series, last)
          values (${province}, 2588, 'ordinary', 1)
          on conflict (province_code, year, series) do update set last = known.last + 1
          returning last)
      insert into letters (province_code, year, series, number, id, kind, prefix, dated, case_number,
          subject, addressee, answer_by, content, issued_at, issued_by, issued_by_name, voided_at,
          voided_by, voided_by_name, void_reason)
        select ${province}, 2588, 'ordinary', last, ${id}, ${kind}, 'ชม 0017', '2045-06-01',
            ${caseNumber}, 'x', 'x', '2045-06-30', ${JSON.stringify(paper)}::jsonb, now(), o.id,
            o.display_name, ${isVoid ? new Date() : null}::timestamptz,
            case when ${isVoid}::boolean then o.id end,
            case when ${isVoid}::boolean then o.display_name end,
            case when ${isVoid}::boolean then 'x' end
          from taken, officers o where o.username = 'moi.admin'`.execute(transaction);
  }
}

const paper = {
  form: 'memo',
  speed: null,
  secrecy: null,
  office: 'x',
  salutation: 'usual',
  references: [],
  enclosures: [],
  body: 'x',
  signer: 'x',
  post: 'x',
  contact: '',
  copies: [],
};

/** What a centre writes before its numbers. */
export async function plantPrefix(
  transaction: Transaction<'maintenance'>,
  provinceCode: string,
): Promise<void> {
  await sql`insert into letter_prefixes
      select ${provinceCode}, 'ชม 0017', now(), id, display_name
        from officers where username = 'moi.admin'`.execute(transaction);
}
