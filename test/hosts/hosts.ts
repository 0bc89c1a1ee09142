import { ensureBuilt } from '../../demo/ensure-built.ts';
import { launchChromium } from '../support/chromium.ts';
import { ensurePrograms } from '../support/ensure-programs.ts';
import { launchFirefox } from '../support/firefox.ts';
import { playwrightHosts, webkitHosts, type HostBrowser } from './host-browser.ts';
import { startHostSuite } from './host-suite.ts';
import { visitAll } from './visit-all.ts';

// npm run hosts -- [firefox, or webkit] [quick] [kinds, or parts of the names of pages]
const browsers: Readonly<Record<string, () => Promise<HostBrowser>>> = {
  chromium: () => playwrightHosts(launchChromium),
  firefox: () => playwrightHosts(launchFirefox),
  webkit: webkitHosts,
};
const words = process.argv.slice(2);
const isQuick = words.includes('quick');
const named = words.find((word) => word in browsers) ?? 'chromium';
const parts = words.filter((word) => word !== named && word !== 'quick');

await ensurePrograms();
await ensureBuilt();
const suite = await startHostSuite(browsers[named] ?? webkitHosts);
const from = performance.now();
const visited = await visitAll(
  suite,
  ({ name }, kind) =>
    parts.length === 0 || parts.some((part) => name.includes(part) || kind === part),
  !isQuick,
  ({ kind, host, visit: { faults, width, moved, fallbackMs } }) => {
    const figures = [
      width === undefined ? '' : `${width} px`,
      moved === undefined ? '' : `moved ${moved.toFixed(3)}`,
      fallbackMs === undefined ? '' : `fallback ${fallbackMs} ms`,
    ].filter(Boolean);
    const outcome = faults.length === 0 ? (host.isHostile ? 'fallback' : 'works') : 'FAILS';
    console.log(`${outcome.padEnd(8)} ${kind}: ${host.name} (${figures.join(', ')})`);
    for (const fault of faults) console.log(`           ${fault}`);
  },
);
await suite.stop();
const seconds = Math.round((performance.now() - from) / 1000);
const failed = visited.filter(({ visit }) => visit.faults.length > 0).length;
console.log(`${visited.length} host pages in ${seconds} s of ${named}`);
console.log(`${visited.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && visited.length > 0 ? 0 : 1);
