import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { proofLevel } from '../../packages/server/test-support/proof-extent.ts';
import { fillForm, goOn, numberOf } from '../embedding/filing-steps.ts';
import { launchChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { startHostPages, type HostPage, type HostPages } from '../support/host-pages.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';
import { InstalledProject } from './installed-project.ts';
import { nodeProject, webProjects, type NpmProject, type WebProject } from './npm-projects.ts';
import { pack, type Packed } from './pack.ts';

/** In full, packages are installed and built; what needs no installing is in `tarballs.test.ts`. */
const isFull = proofLevel({ short: 0, full: 1 }) === 1;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

function fileIn(folder: string, path: string): HostPage | undefined {
  const file = join(folder, path);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return {
    body: readFileSync(file),
    headers: { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' },
  };
}

for (const project of [...webProjects, nodeProject]) {
  describe(`the project with ${project.name}`, () => {
    it('names the exact version of everything', () => {
      const loose = Object.entries(project.installs).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
      );
      assert.deepEqual(loose, []);
    });
  });
}

if (isFull)
  describe('an empty project that installs the packages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'damrong-npm-'));
    const folderOf = ({ name }: NpmProject): string => join(folder, name);
    const ends: (() => unknown)[] = [];
    let packed: ReadonlyMap<string, Packed>;
    let center: TestCenter;
    let port: number;
    /** Each static project on an origin of its own. */
    const sites = new Map<WebProject, HostPages>();

    before(async () => {
      mkdirSync(join(folder, 'tarballs'));
      packed = await pack(['contract', 'sdk', 'widgets'], join(folder, 'tarballs'));
      for (const project of webProjects) {
        const { serves } = project;
        if (serves === undefined) continue;
        const served = join(folderOf(project), serves);
        const site = await startHostPages((path) => fileIn(served, path));
        sites.set(project, site);
        ends.push(() => site.stop());
      }
      port = await freePort();
      const origins = [...sites.values()].map(({ url }) => url);
      center = await startTestCenter({ origins: [...origins, `http://localhost:${port}`] });
      ends.push(() => center.stop());
    });
    after(async () => {
      for (const end of ends.reverse()) await end();
      rmSync(folder, { recursive: true, force: true });
    });

    async function built(project: NpmProject): Promise<InstalledProject> {
      const one = new InstalledProject(project, folderOf(project));
      await one.install(center.api, packed);
      await one.build();
      return one;
    }

    /** What the server sends before any script, and a case filed as a reader does. */
    async function fileFrom(browser: Browser, address: string): Promise<void> {
      const answer = await fetch(address);
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /<damrong-complaint-form[^>]* province="50"/);
      const context = await browser.newContext({ locale: 'th-TH' });
      const page = await context.newPage();
      // The machine may still be busy with what has just been built.
      page.setDefaultTimeout(120_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(address);
      await fillForm(page, 'น้ำไม่ไหลมาสามวันแล้วทั้งซอย');
      await goOn(page);
      const number = await numberOf(page);
      assert.match(number, /\d/);
      assert.equal(await page.locator('output').innerText(), number);
      assert.deepEqual(errors, []);
      await context.close();
    }

    for (const project of webProjects) {
      it(`builds with ${project.name}, and files a case from what was built`, async () => {
        const one = await built(project);
        let url = sites.get(project)?.url;
        if (url === undefined) {
          ends.push(await one.serve(port));
          url = `http://localhost:${port}`;
        }
        // Not before the install, which may take longer than a browser should stand idle.
        const browser = await launchChromium();
        ends.push(() => browser.close());
        for (const path of project.pages) await fileFrom(browser, url + path);
        await browser.close();
      });
    }

    it('files a case from Node', async () => {
      const one = await built(nodeProject);
      const { filed, found } = JSON.parse(await one.node('file-case.js')) as {
        readonly filed: string;
        readonly found: string;
      };
      assert.match(filed, /\d/);
      assert.equal(found, filed);
    });
  });
