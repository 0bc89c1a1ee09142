import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kinds } from '../../demo/hosts/hosts.ts';
import { launchChromium } from '../support/chromium.ts';
import { startHostSuite, type HostSuite } from '../hosts/host-suite.ts';
import { HostVisit } from '../hosts/visit-host.ts';

let suite: HostSuite;
before(async () => {
  suite = await startHostSuite(launchChromium);
});
after(() => suite.stop());

const all = kinds.flatMap(({ kind, hosts }) => hosts.map((host) => ({ kind, host })));

test('no two host pages have one name', () => {
  const names = all.map(({ host }) => host.name);
  assert.equal(new Set(names).size, names.length);
});

// One page of each kind files a complaint and signs a volunteer up; `npm run hosts` does it on all.
const used = new Set(
  kinds.map(({ hosts }) => hosts.find(({ isChosen, isUsed }) => isChosen && isUsed)?.name),
);

for (const [index, { kind, host }] of all.entries()) {
  if (!host.isChosen) continue;
  test(`the centre works on a host page of the kind ${kind}: ${host.name}`, async () => {
    const { faults } = await new HostVisit(suite, host, index).run(used.has(host.name));
    assert.deepEqual(faults, []);
  });
}
