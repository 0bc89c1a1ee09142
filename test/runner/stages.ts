import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource, programs, root, runNode } from './command.ts';
import { runNodeTests } from './node-tests.ts';
import { withSharedCluster } from './shared-cluster.ts';
import { readTally, settle, type Tally } from './tally.ts';
import {
  allTestFiles,
  drivesBrowser,
  needsDatabase,
  runsInBrowser,
  runsInFirefox,
  runsInNode,
} from './test-files.ts';

export interface Stage {
  name: string;
  /** Reads the sources alone, so that it may run beside the build and others of its kind. */
  readsSources?: true;
  run(isWanted: (file: string) => boolean): Promise<Tally>;
}

async function step(...words: string[]): Promise<Tally> {
  const passed = (await runNode(words)) === 0;
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runFiles(files: readonly string[], concurrency: number): Promise<Tally> {
  return settle(await runNodeTests(files, concurrency), 0);
}

async function runBrowserTests(
  browser: 'chromium' | 'firefox',
  files: readonly string[],
): Promise<Tally> {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const results = join(root, 'test/results');
  const tally = join(results, `${browser}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(tally, { force: true });
  const config = ['--config', '.config/web-test-runner.config.js'];
  const code = await runNode(
    [fromSource, programs.webTestRunner, ...config, ...files.flatMap((file) => ['--files', file])],
    { DAMRONG_TALLY: tally, DAMRONG_BROWSER: browser },
  );
  return settle(readTally(tally), code);
}

/** In this order: what is quick to fail comes first. */
export const stages: readonly Stage[] = [
  { name: 'types', readsSources: true, run: () => step(programs.tsc, '-b') },
  {
    name: 'lint',
    readsSources: true,
    run: () =>
      step(programs.eslint, '--config', '.config/eslint.config.js', '--max-warnings=0', '.'),
  },
  {
    name: 'format',
    readsSources: true,
    run: () => step(programs.prettier, '--check', '--log-level', 'warn', '.'),
  },
  {
    name: 'node',
    run(isWanted) {
      const files = allTestFiles(root).filter(runsInNode).filter(isWanted);
      const runThem = () => runFiles(files, 2);
      return files.some(needsDatabase) ? withSharedCluster(runThem) : runThem();
    },
  },
  {
    name: 'browser',
    run: (isWanted) =>
      runBrowserTests('chromium', allTestFiles(root).filter(runsInBrowser).filter(isWanted)),
  },
  {
    name: 'firefox',
    run: (isWanted) =>
      runBrowserTests('firefox', allTestFiles(root).filter(runsInFirefox).filter(isWanted)),
  },
  {
    name: 'end-to-end',
    run: (isWanted) => runFiles(allTestFiles(root).filter(drivesBrowser).filter(isWanted), 2),
  },
  { name: 'size', run: () => step(fromSource, 'test/size/size.ts') },
];
