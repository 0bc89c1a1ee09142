import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Kind } from '../../demo/hosts/host.ts';
import { kinds } from '../../demo/hosts/hosts.ts';
import { launchChromium } from '../support/chromium.ts';
import { playwrightHosts } from './host-browser.ts';
import { startHostSuite, type HostSuite } from './host-suite.ts';
import { HostVisit } from './visit-host.ts';

const all = kinds.flatMap(({ kind, hosts }) => hosts.map((host) => ({ kind, host })));

/**
 * Declares the tests of the chosen pages of these kinds.
 */
export function testHosts(...chosen: readonly Kind[]): void {
  let suite: HostSuite;
  before(async () => {
    suite = await startHostSuite(() => playwrightHosts(launchChromium));
  });
  after(() => suite.stop());

  const names = new Set(chosen.map(({ kind }) => kind));
  for (const [index, { kind, host }] of all.entries()) {
    if (!host.isChosen || !names.has(kind)) continue;
    test(`the centre works on a host page of the kind ${kind}: ${host.name}`, async () => {
      const { faults } = await new HostVisit(suite, host, index).run(host.isChosen === 'whole');
      assert.deepEqual(faults, []);
    });
  }
}
