import { kinds } from '../../demo/hosts/hosts.ts';
import type { Host } from '../../demo/hosts/host.ts';
import type { HostSuite } from './host-suite.ts';
import { HostVisit, type Visit } from './visit-host.ts';

export interface Visited {
  readonly kind: string;
  readonly host: Host;
  readonly visit: Visit;
}

const all = kinds.flatMap(({ kind, hosts }) => hosts.map((host) => ({ kind, host })));

/**
 * Visits the wanted pages, a few at once, and tells of each when it is done.
 *
 * @param isWhole with complaints and volunteers
 */
export async function visitAll(
  suite: HostSuite,
  isWanted: (host: Host, kind: string) => boolean,
  isWhole: boolean,
  tell: (visited: Visited) => void,
): Promise<readonly Visited[]> {
  const waiting = all
    .map((entry, index) => ({ ...entry, index }))
    .filter(({ host, kind }) => suite.browser.canVisit(host) && isWanted(host, kind));
  const visited: Visited[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { kind, host, index } = next;
      const visit = await new HostVisit(suite, host, index).run(isWhole);
      const one = { kind, host, visit };
      visited.push(one);
      tell(one);
    }
  };
  await Promise.all(Array.from({ length: suite.browser.atOnce }, work));
  return visited;
}
