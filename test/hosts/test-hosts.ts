import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Kind } from '../../demo/hosts/host.ts';
import { kinds } from '../../demo/hosts/hosts.ts';
import { launchChromium } from '../support/chromium.ts';
import { startHostSuite, type HostSuite } from './host-suite.ts';
import { HostVisit } from './visit-host.ts';

const all = kinds.flatMap(({ kind, hosts }) => hosts.map((host) => ({ kind, host })));

/**
 * Declares the tests of the chosen pages of these kinds. One page of each kind files a complaint and
 * signs a volunteer up; `npm run hosts` does it on all.
 */
export function testHosts(...chosen: readonly Kind[]): void {
  let suite: HostSuite;
  before(async () => {
    suite = await startHostSuite(launchChromium);
  });
  after(() => suite.stop());

  const names = new Set(chosen.map(({ kind }) => kind));
  const used = new Set(
    chosen.map(({ hosts }) => hosts.find(({ isChosen, isUsed }) => isChosen && isUsed)?.name),
  );
  for (const [index, { kind, host }] of all.entries()) {
    if (!host.isChosen || !names.has(kind)) continue;
    test(`the centre works on a host page of the kind ${kind}: ${host.name}`, async () => {
      const { faults } = await new HostVisit(suite, host, index).run(used.has(host.name));
      assert.deepEqual(faults, []);
    });
  }
}
