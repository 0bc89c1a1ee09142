import { parseUrl } from './parse-url.ts';

const WWW = 'www.';
const NUMBERS = /^[\d.]+$|^\[/;

/**
 * The other origins under which the same site usually answers: with and without `www.`, and by both
 * schemes. Empty for an address that has no name of the web, such as a number or `localhost`.
 */
export function originVariants(origin: string): string[] {
  const url = parseUrl(origin);
  if (url === undefined || NUMBERS.test(url.hostname) || !url.hostname.includes('.')) return [];
  const { host, hostname } = url;
  const other = host.startsWith(WWW) ? host.slice(WWW.length) : `${WWW}${host}`;
  // A name of its own below the site, such as "data.example.go.th", has no "www." before it.
  const hosts = hostname.startsWith(WWW) || isDomain(hostname) ? [host, other] : [host];
  return hosts
    .flatMap((name) => [`https://${name}`, `http://${name}`])
    .filter((variant) => variant !== origin);
}

const REGISTRY = /(?:^|\.)(?:ac|co|go|in|mi|net|or)\.th$/;

/** Whether a name is one that is registered, not one below it. */
function isDomain(hostname: string): boolean {
  const labels = hostname.split('.').length;
  return REGISTRY.test(hostname) ? labels === 3 : labels === 2;
}
