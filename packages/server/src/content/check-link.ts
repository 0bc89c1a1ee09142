import type { LinkOutcome } from '@damrong/contract';
import type { LookupAddress } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { LinkNetwork } from './link-network.ts';

/** What came of a try. */
export interface LinkResult {
  readonly outcome: LinkOutcome;
  readonly httpStatus: number | null;
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

const MOST_REDIRECTS = 5;
const HEADERS = { 'user-agent': 'Damrong link check', accept: 'text/html,*/*;q=0.5' };

/** Pages that are there and do not let machines in. */
const CLOSED_TO_MACHINES = new Set([401, 403, 405, 406, 429, 451]);
const GONE = new Set([404, 410]);

/** The line of this machine itself, of which no link says anything. */
const OWN_LINE = new Set(['EAI_AGAIN', 'ENETDOWN', 'ENETUNREACH']);
const NO_HOST = new Set(['ENOTFOUND', 'ENODATA']);
/** Browsers fetch what is missing in the middle of a chain of certificates. */
const CHAIN = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY']);
const CERTIFICATE = /CERT|^ERR_TLS/;

class LinkProblem extends Error {
  readonly outcome: LinkOutcome;

  constructor(outcome: LinkOutcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/**
 * Tries whether an address leads somewhere, through its redirects. Each host is looked up once, all of
 * its addresses are judged, and the connection goes to one of those that were: a name that means another
 * address a moment later leads nowhere else.
 *
 * @returns undefined where the line of this machine is down
 * @throws the reason of the signal, once it is aborted
 */
export async function checkLink(
  address: string,
  network: LinkNetwork,
  signal: AbortSignal,
): Promise<LinkResult | undefined> {
  try {
    return await follow(address, network, signal);
  } catch (error) {
    signal.throwIfAborted();
    const outcome = outcomeOf(error);
    return outcome && { outcome, httpStatus: null };
  }
}

async function follow(
  address: string,
  network: LinkNetwork,
  signal: AbortSignal,
): Promise<LinkResult> {
  let url = webUrl(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, location } = await look(url, network, signal);
    if (status < 300 || status >= 400 || location === undefined) return judge(status);
    url = webUrl(location, url);
  }
  throw new LinkProblem('redirects');
}

function judge(status: number): LinkResult {
  if (status < 400 || CLOSED_TO_MACHINES.has(status)) {
    return { outcome: 'answers', httpStatus: status };
  }
  return { outcome: GONE.has(status) ? 'gone' : 'error', httpStatus: status };
}

/** Without a name and a password, which a redirect could bring. */
function webUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new LinkProblem('redirects');
  url.username = '';
  url.password = '';
  return url;
}

/** Asks for the head alone; whoever cannot answer that, or answers it wrongly, is asked for the page. */
async function look(url: URL, network: LinkNetwork, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await ask(url, 'HEAD', network, signal);
    if (answer.status < 400) return answer;
  } catch (error) {
    signal.throwIfAborted();
    if (outcomeOf(error) !== 'no_answer') throw error;
  }
  return ask(url, 'GET', network, signal);
}

async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  network: LinkNetwork,
  stopped: AbortSignal,
): Promise<Answer> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(network.timeoutMs)]);
  const addresses = await unlessAborted(addressesOf(url, network), signal);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = { method, headers: HEADERS, agent: false, signal, lookup: only(addresses) };
    send(url, options, (response) => {
      // Nothing of the page is read.
      response.on('error', () => undefined).destroy();
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, location: headers.location });
    })
      .on('error', reject)
      .end();
  });
}

/** @throws LinkProblem where one of them is not for this check: a host has no half-public addresses */
async function addressesOf(
  { hostname, port, protocol }: URL,
  network: LinkNetwork,
): Promise<readonly LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family === 0 ? await network.resolve(host) : [{ address: host, family }];
  const onPort = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  const mayConnect = addresses.every(({ address }) => network.allows(address, onPort));
  if (addresses.length === 0 || !mayConnect) throw new LinkProblem('not_public');
  return addresses;
}

/** A look-up cannot be ended; nobody waits for one that is no longer wanted. */
function unlessAborted<Found>(looking: Promise<Found>, signal: AbortSignal): Promise<Found> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    looking.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

/** Stands in for the look-up at connecting, so that only addresses are used that were judged. */
function only(addresses: readonly LookupAddress[]): NonNullable<RequestOptions['lookup']> {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

/** What an error says of the link; undefined where it says something of this machine. */
function outcomeOf(error: unknown): LinkOutcome | undefined {
  if (error instanceof LinkProblem) return error.outcome;
  const code = codeOf(error);
  if (OWN_LINE.has(code)) return undefined;
  if (NO_HOST.has(code)) return 'no_host';
  if (CHAIN.has(code)) return 'answers';
  return CERTIFICATE.test(code) ? 'certificate' : 'no_answer';
}

/** Where several addresses were tried, the reason of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
