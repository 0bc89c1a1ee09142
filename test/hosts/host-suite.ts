import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snippets } from '../../demo/hosts/host.ts';
import { libraryFile } from '../../demo/hosts/library-files.ts';
import { printedPolicy } from '../embedding/printed-policy.ts';
import { startHostPages, type HostPages } from '../support/host-pages.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';
import type { HostBrowser } from './host-browser.ts';
import { faultAddress, startScriptFaults } from './script-faults.ts';

/** A site with all host pages, the centre that its pages carry, and the browser that visits them. */
export interface HostSuite {
  readonly center: TestCenter;
  readonly site: HostPages;
  readonly browser: HostBrowser;
  /** What pages are given where the script comes, or fails in one of several ways. */
  snippets(fault?: number): Snippets;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const code = readFileSync(join(root, 'packages/widgets/dist/embed/v1/damrong.js'), 'utf8');
const printedAddress = /http:\/\/localhost:1567/g;

/** The two snippets that the README prints, the tag with its fallback first. */
function printedSnippets(): [string, string] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, block = '']) =>
    block.trim(),
  );
  const [printed, tag] = blocks;
  if (printed === undefined || tag === undefined) {
    throw new Error('README.md does not print two snippets in blocks of html.');
  }
  return [printed, tag];
}

export async function startHostSuite(launch: () => Promise<HostBrowser>): Promise<HostSuite> {
  const [printed, tag] = printedSnippets();
  const site = await startHostPages(libraryFile);
  const center = await startTestCenter({ origins: [site.url] });
  const faults = await startScriptFaults();
  const browser = await launch();
  const script = `${center.api}/embed/v1/damrong.js`;
  return {
    center,
    site,
    browser,
    snippets(fault) {
      const src = fault === undefined ? script : faultAddress(faults.url, fault);
      const put = (text: string): string =>
        text.replaceAll(printedAddress, center.api).replaceAll(script, src);
      const [element = '', own = ''] = put(printed).split(/\n(?=<script)/);
      return {
        printed: put(printed),
        tag: put(tag),
        element,
        script: own,
        src,
        center: center.api,
        policy: printedPolicy(center.api),
        code: fault === undefined ? code : '',
      };
    },
    async stop() {
      await browser.close();
      site.stop();
      faults.stop();
      await center.stop();
    },
  };
}
