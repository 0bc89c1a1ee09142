import { toArabicDigits } from '@damrong/contract';

/** Number of a case, with or without its signs. */
const CASE_NUMBER = /25\d\d\D?\d\d\D?\d{6}/;

/**
 * The address of a page without what only its reader has a use for: what was searched, a code, the place
 * in the page, a name and a password. Undefined for one that names a case in its path, and for what is no
 * web page.
 */
export function sharedAddress(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const { protocol, origin, pathname } = url;
  if (!/^https?:$/.test(protocol)) return undefined;
  return CASE_NUMBER.test(toArabicDigits(decoded(pathname))) ? undefined : origin + pathname;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
