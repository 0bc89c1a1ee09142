import { reportStartFailureRoute } from '@damrong/contract';
import { version } from '../element/version.ts';
import { fetch, JSON } from '../platform/platform.ts';

/**
 * The one thing that is ever told of a page: that something could not start. Release, element and
 * reason; the browser adds the origin. Whether it arrives is nobody's concern here.
 */
export function tellFailure(center: string, element: string, reason: string): void {
  if (center === '') return;
  fetch(center + reportStartFailureRoute.path, {
    method: reportStartFailureRoute.method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ release: version, element, reason }),
    credentials: 'omit',
    keepalive: true,
  }).catch(() => undefined);
}
