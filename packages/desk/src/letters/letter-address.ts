import { letterKinds, type LetterKind } from '@damrong/contract';
import type { Address } from '../app/page-entry.ts';
import { readCaseNumber } from '../case/case-address.ts';

const LETTER_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which letter about which case is written. */
export interface LetterTask {
  readonly number: string;
  readonly kind: LetterKind;
  /** Id of the request that a reminder is about. */
  readonly remindsOf: string | undefined;
}

/** The id in an address; undefined where it is none. */
export function readLetterId({
  letter = '',
}: Readonly<Record<string, string>>): string | undefined {
  return LETTER_ID.test(letter) ? letter : undefined;
}

/** What an address asks to be written; undefined where it asks for nothing that there is. */
export function readLetterTask({ params, query }: Address): LetterTask | undefined {
  const number = readCaseNumber({ params });
  const kind = letterKinds.find(({ code }) => code === params['kind'])?.code;
  const remindsOf = readLetterId({ letter: query.get('of') ?? '' });
  if (number === undefined || kind === undefined) return undefined;
  if ((kind === 'reminder') !== (remindsOf !== undefined)) return undefined;
  return { number, kind, remindsOf };
}

export function letterHref(id: string): string {
  return `/letters/${id}`;
}

export function letterTaskHref({ number, kind, remindsOf }: LetterTask): string {
  return `/cases/${number}/letters/${kind}${remindsOf === undefined ? '' : `?of=${remindsOf}`}`;
}
