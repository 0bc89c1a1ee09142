import { SealedError } from './sealed-error.ts';

const KIB = 1024;
const text = [4 * KIB, 16 * KIB, 64 * KIB];

/** Sizes of what is encrypted: three for texts, powers of two from 256 KiB to 64 MiB with files. */
export const buckets: readonly number[] = [
  ...text,
  ...[8, 9, 10, 11, 12, 13, 14, 15, 16].map((power) => 2 ** power * KIB),
];

/** Whether a plaintext of this length says no more than which bucket it is. */
export function isBucket(length: number): boolean {
  return buckets.includes(length);
}

/**
 * The smallest bucket that holds so many bytes; one of the larger ones as soon as there are files.
 * @throws SealedError `box_unreadable` beyond 64 MiB
 */
export function bucketFor(length: number, hasFiles: boolean): number {
  const found = buckets.find((size) => size >= length && (!hasFiles || size > 64 * KIB));
  if (found === undefined) throw new SealedError('box_unreadable');
  return found;
}
