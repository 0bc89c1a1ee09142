import { readReceiptText } from '@damrong/contract';
import type { FormText } from '../locale/form.th.ts';
import { lateThai } from '../locale/th.ts';
import type { Credentials } from './look-up.ts';

/** Number and code of their own, when one of the fields was given both, as a whole receipt has them. */
export function splitTyped(
  { number, code }: Credentials,
  root: ParentNode,
): Credentials | undefined {
  const both = readReceiptText(number) ?? readReceiptText(code);
  // By hand: pasted once more, the rendered value is the same as before and would not be set.
  for (const [id, value] of Object.entries(both ?? {})) {
    const field = root.querySelector<HTMLInputElement>(`#${id}`);
    if (field) field.value = value;
  }
  return both;
}

/** What is said when the fields have been filled from one of them. */
export function splitNote({ late = lateThai }: FormText): string {
  return late.next.split;
}
