import { resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserTally } from '../test/runner/browser-tally.ts';
import { allTestFiles, runsInBrowser } from '../test/runner/test-files.ts';
import { startBrowserCentre } from '../test/support/browser-centre.ts';
import { chromiumOptions } from '../test/support/chromium.ts';
import { freePort } from '../test/support/free-port.ts';

const rootDir = resolve(import.meta.dirname, '..');
const port = await freePort();
const centre = await startBrowserCentre(`http://localhost:${port}`);
const consoleErrors = [];

export default {
  rootDir,
  port,
  hostname: 'localhost',
  files: allTestFiles(rootDir).filter(runsInBrowser),
  nodeResolve: { exportConditions: ['damrong-source'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(rootDir, 'tsconfig.json') }),
    { name: 'damrong-centre', serverStop: () => centre.stop() },
  ],
  middleware: [centre.middleware],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions() })],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  testsStartTimeout: 60_000,
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
    browserTally(consoleErrors),
  ],
};
