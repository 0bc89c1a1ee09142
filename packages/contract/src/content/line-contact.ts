import { parseUrl } from '../site/parse-url.ts';

const ID = /^@?[a-z0-9][a-z0-9._-]{1,39}$/i;
const HOSTS = new Set(['line.me', 'lin.ee', 'page.line.me', 'liff.line.me']);

/** An id of LINE such as `@example`, or an address on one of LINE's own hosts. */
export function isLineContact(text: string): boolean {
  return lineHref(text) !== undefined;
}

/** The address at which LINE opens a contact; undefined for what is none. */
export function lineHref(contact: string): string | undefined {
  if (ID.test(contact)) return `https://line.me/R/ti/p/${encodeURIComponent(contact)}`;
  const url = /^https:\/\//i.test(contact) ? parseUrl(contact) : undefined;
  const isLines = url !== undefined && HOSTS.has(url.hostname) && url.port === '';
  return isLines && url.username + url.password === '' ? url.href : undefined;
}
