import { resolve } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import { browserTally } from '../test/runner/browser-tally.ts';
import { bundledTests } from '../test/runner/bundled-tests.ts';
import { allTestFiles, runsInBrowser, runsInFirefox } from '../test/runner/test-files.ts';
import { startBrowserCenter } from '../test/support/browser-center.ts';
import { chromiumOptions } from '../test/support/chromium.ts';
import { firefoxPath } from '../test/support/firefox.ts';
import { freePort } from '../test/support/free-port.ts';

const rootDir = resolve(import.meta.dirname, '..');
const port = await freePort();
const center = await startBrowserCenter(`http://localhost:${port}`);
const consoleErrors = [];

const inChromium = {
  files: runsInBrowser,
  launcher: () => playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions() }),
};
// Playwright drives only a Firefox of its own here; the system's speaks WebDriver BiDi by itself. Two
// files run at once: each has a window, since Firefox holds back the frames of a hidden tab, and
// storage of its own, since a draft that one keeps would be offered in the other.
const inFirefox = {
  files: runsInFirefox,
  launcher: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
      createPage: async ({ browser }) =>
        (await browser.createBrowserContext()).newPage({ type: 'window' }),
    }),
};
const chosen = process.env['DAMRONG_BROWSER'] === 'firefox' ? inFirefox : inChromium;
const named = process.env['DAMRONG_TEST_FILES'];
const files = named ? named.split(',') : allTestFiles(rootDir).filter(chosen.files);

export default {
  rootDir,
  port,
  hostname: 'localhost',
  files,
  plugins: [
    bundledTests(rootDir, files),
    { name: 'damrong-center', serverStop: () => center.stop() },
  ],
  middleware: [center.middleware],
  browsers: [chosen.launcher()],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  filterBrowserLogs({ type, args }) {
    if (type === 'error') consoleErrors.push(args.map(String).join(' '));
    return type !== 'debug';
  },
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Tests</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
    `<body><script type="module" src="${testFramework}"></script></body></html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    browserTally(rootDir, consoleErrors),
  ],
};
