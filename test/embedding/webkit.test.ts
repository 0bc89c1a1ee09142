import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portals } from '../../demo/hosts/portals.ts';
import { webkitHosts } from '../hosts/host-browser.ts';
import { startHostSuite } from '../hosts/host-suite.ts';
import { HostVisit } from '../hosts/visit-host.ts';
import { hasWebkit } from '../support/programs.ts';

// The engine of every iPhone. `npm run hosts -- webkit` visits many pages with it; this is the way of
// a case, a look-up and a volunteer on one.
if (hasWebkit()) {
  test('a complaint with a photo is filed, one looked up and a volunteer signed up in WebKit', async () => {
    const host = portals.hosts.find(({ name }) => name === 'table-layout');
    assert.ok(host);
    const suite = await startHostSuite(webkitHosts);
    try {
      const { faults, width } = await new HostVisit(suite, host, 0).run(true);
      assert.deepEqual(faults, []);
      assert.equal(width, 750);
    } finally {
      await suite.stop();
    }
  });
}
