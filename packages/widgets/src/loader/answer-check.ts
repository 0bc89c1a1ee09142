import { getCenterRoute } from '@damrong/contract';
import { version } from '../element/version.ts';
import { fetch, Set } from '../platform/platform.ts';
import { routeAddress } from '../platform/route-address.ts';
import type { ConnectionReport } from '../page-check/connection-report.ts';

const answerMs = 6000;
let isAnswered = false;

/**
 * Tells the centre's check, which has opened this page in the reader's browser, how the tag does here.
 * Only a window of the centre itself can read it.
 */
export async function answerCheck(center: string): Promise<void> {
  // A page has one answer, however many elements are in it.
  if (isAnswered) return;
  isAnswered = true;
  const { origin: to } = new URL(center);
  const reached = await reach(center);
  const all = [...document.getElementsByTagName('*')].filter(({ localName }) =>
    localName.startsWith('damrong-'),
  );
  const report: ConnectionReport = {
    damrong: 'connection',
    origin: globalThis.origin,
    release: version,
    script: ownScript(),
    elements: [...new Set(all.map(({ localName }) => localName.slice('damrong-'.length)))],
    provinces: [...new Set(all.map(provinceOf))].filter((code) => code !== ''),
    ...reached,
  };
  (opener as Window | null)?.postMessage(report, to);
}

function provinceOf(element: Element): string {
  return 'province' in element && typeof element.province === 'string' ? element.province : '';
}

function ownScript(): string {
  const named = [...document.scripts].find(({ src }) => /\/embed\/[^/]+\/[a-z-]+\.js/.test(src));
  return named?.src ?? '';
}

/** Asks as the elements do, and watches what the page's policy says of it. */
async function reach(center: string): Promise<Pick<ConnectionReport, 'answer' | 'directive'>> {
  let directive: string | undefined;
  const { origin: allowed } = new URL(center);
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    const isOurs = event.disposition === 'enforce' && event.blockedURI.startsWith(allowed);
    if (isOurs) directive = `${event.effectiveDirective} ${allowed}`;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), answerMs);
  try {
    const response = await fetch(routeAddress(center, getCenterRoute.path, '10'), {
      credentials: 'omit',
      cache: 'no-store',
      signal: timeout.signal,
    });
    const { code } = (await response.json()) as { code?: unknown };
    return { answer: code === 'origin_not_registered' ? 'refused' : 'ready' };
  } catch {
    // The report of a violation comes as an event of its own, after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { answer: 'silent', ...(directive === undefined ? {} : { directive }) };
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
