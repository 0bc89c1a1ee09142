import { isSealedError, readBox, type BoxKind, type BoxParts } from '@damrong/contract/sealed';
import { fieldProblem } from '../problem-error.ts';

/** Most bytes of a box of the texts' sizes: 64 KiB, with twelve copies of its key. */
export const MOST_BOX_BYTES = 67_300;

interface Expected {
  readonly kinds: readonly BoxKind[];
  readonly provinceCode?: string;
  readonly rid?: Uint8Array;
}

/**
 * Takes a body for a box or for nothing: whatever is not sealed is refused before it is stored.
 * @throws ProblemError when it is no box, or one of another kind, centre or report
 */
export function readSealedBox(body: unknown, { kinds, provinceCode, rid }: Expected): BoxParts {
  if (!Buffer.isBuffer(body) || body.length > MOST_BOX_BYTES) throw fieldProblem('invalid', 'box');
  try {
    const parts = readBox(new Uint8Array(body));
    const { head } = parts;
    const isExpected =
      kinds.includes(head.kind) &&
      (provinceCode === undefined || head.provinceCode === provinceCode) &&
      (rid === undefined || Buffer.from(rid).equals(head.rid));
    if (isExpected) return parts;
  } catch (error) {
    if (!isSealedError(error)) throw error;
  }
  throw fieldProblem('invalid', 'box');
}
