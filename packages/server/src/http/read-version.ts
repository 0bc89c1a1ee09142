import { ProblemError } from '../problem-error.ts';

const QUOTED_NUMBER = /^"([1-9]\d{0,8})"$/;

/**
 * The `If-Match` header. `*` would match whatever stands there, which is what a caller who has not
 * looked would send, so it counts as no version.
 * @throws ProblemError when it is missing, or not the quoted number that a case carries
 */
export function readVersion(header: string | undefined): number {
  if (header === undefined || header === '') throw new ProblemError('version_missing');
  const version = QUOTED_NUMBER.exec(header)?.[1];
  if (version === undefined) throw new ProblemError('version_invalid');
  return Number(version);
}
