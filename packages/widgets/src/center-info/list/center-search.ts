import { searchKey, type ContentOf } from '@damrong/contract';

/** What people write before the name of a place, and centres do not always. */
const KIND = /(^|\s)(?:อำเภอ|กิ่งอำเภอ|เขต|ตำบล|แขวง|จังหวัด|[อตจ]\.)\s*/gu;

/** Whether a centre has all of the typed words in its names and addresses, in any spelling of the same. */
export function matchesCenter(
  typed: string,
  { nameTh, nameEn, addressTh, addressEn }: ContentOf<'centers'>,
): boolean {
  const text = searchKey([nameTh, nameEn, addressTh, addressEn].join(' '));
  return typed
    .replace(KIND, '$1')
    .split(/\s+/)
    .every((word) => text.includes(searchKey(word)));
}
