import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { ensureBuilt } from '../../demo/ensure-built.ts';
import { quickDatabase } from '../../packages/server/test-support/node-flags.ts';
import { fromSource, programs, root, runNode } from './command.ts';
import type { Step } from './lanes.ts';
import { lintCache } from './lint-cache.ts';
import { runNodeTests } from './node-tests.ts';
import { isOnlyWhole } from './proofs.ts';
import { withSecondTry } from './second-try.ts';
import { withSharedCluster } from './shared-cluster.ts';
import { add, readOutcome, settle, type Outcome } from './tally.ts';
import {
  allTestFiles,
  differsInFirefox,
  drivesBrowser,
  looksAtTarballs,
  readsSources,
  runsInBrowser,
  runsInFirefox,
  startsCenters,
} from './test-files.ts';

export interface Run {
  isWanted(file: string): boolean;
  /** True when the files were chosen by name, so that no other choice is made among them. */
  readonly namesFiles: boolean;
  readonly output: Writable;
}

export interface Stage extends Step {
  /** A word that selects this stage together with others. */
  readonly group?: string;
  /** Left out unless it is selected by name. */
  readonly byNameOnly?: true;
  run(run: Run): Promise<Outcome>;
}

const nothing: Outcome = { passed: 0, failed: 0, times: [], failures: [] };

async function check(output: Writable, ...words: string[]): Promise<Outcome> {
  const passed = (await runNode(words, output)) === 0;
  if (passed) return { ...nothing, passed: 1 };
  return { ...nothing, failed: 1, failures: [{ test: words.slice(0, 2).join(' ') }] };
}

const filesFor = (stage: (file: string) => boolean, { isWanted, namesFiles }: Run): string[] =>
  allTestFiles(root)
    .filter(stage)
    .filter(isWanted)
    .filter((file) => namesFiles || !isOnlyWhole(file));

/** More of them, and the last process goes on alone while its neighbour has nothing left to do. */
const FILES_PER_PROCESS = 6;

/** Those that drive a browser take longer each. */
const FILES_PER_BROWSER_PROCESS = 3;

function runFiles(
  files: readonly string[],
  output: Writable,
  atMost = FILES_PER_PROCESS,
): Promise<Outcome> {
  return withSecondTry(files, async (chosen, concurrency) => {
    const filesPerProcess = concurrency === 1 ? 1 : atMost;
    const limits = { flags: [quickDatabase], filesPerProcess };
    return settle(await runNodeTests(chosen, concurrency, output, limits), 0);
  });
}

function runBrowserTests(
  browser: 'chromium' | 'firefox',
  files: readonly string[],
  output: Writable,
): Promise<Outcome> {
  if (files.length === 0) return Promise.resolve(nothing);
  return withSharedCluster(() =>
    withSecondTry(files, (chosen) => runWebTestRunner(browser, chosen, output)),
  );
}

async function runWebTestRunner(
  browser: 'chromium' | 'firefox',
  files: readonly string[],
  output: Writable,
): Promise<Outcome> {
  const results = join(root, 'test/results');
  const tally = join(results, `${browser}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(tally, { force: true });
  const config = ['--config', '.config/web-test-runner.config.js'];
  const code = await runNode([fromSource, programs.webTestRunner, ...config], output, {
    DAMRONG_TALLY: tally,
    DAMRONG_BROWSER: browser,
    DAMRONG_TEST_FILES: files.join(','),
  });
  return settle(readOutcome(tally), code);
}

/** @param engines whether every file runs on both databases */
function runCenters(run: Run, engines: 'both' | 'where-they-differ'): Promise<Outcome> {
  const files = filesFor(startsCenters, run);
  if (files.length === 0) return Promise.resolve(nothing);
  process.env['DAMRONG_ENGINES'] = engines;
  return withSharedCluster(() => runFiles(files, run.output));
}

/** In this order: first the stages that others wait for, then the longest ones. */
export const stages: readonly Stage[] = [
  {
    name: 'build',
    async run() {
      await ensureBuilt();
      return nothing;
    },
  },
  { name: 'types', run: ({ output }) => check(output, programs.tsc, '-b') },
  {
    name: 'sources',
    group: 'node',
    run: (run) => runFiles(filesFor(readsSources, run), run.output),
  },
  {
    name: 'lint',
    needs: ['types'],
    async run({ output }) {
      const linted = await check(
        output,
        programs.eslint,
        ...['--config', '.config/eslint.config.js', '--max-warnings=0'],
        ...['--cache', '--cache-strategy', 'content', '--cache-location', lintCache(root)],
        '.',
      );
      const used = await check(
        output,
        programs.knip,
        ...['--config', '.config/knip.json', '--no-progress'],
      );
      return {
        ...nothing,
        ...add(linted, used),
        failures: [...linted.failures, ...used.failures],
      };
    },
  },
  {
    name: 'format',
    run: ({ output }) =>
      check(
        output,
        programs.prettier,
        ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
        ...['--cache-location', 'node_modules/.cache/format.json'],
        '.',
      ),
  },
  {
    name: 'browser',
    needs: ['build'],
    run: (run) => runBrowserTests('chromium', filesFor(runsInBrowser, run), run.output),
  },
  {
    name: 'centers',
    group: 'node',
    needs: ['build'],
    run: (run) => runCenters(run, run.namesFiles ? 'both' : 'where-they-differ'),
  },
  {
    name: 'centers-all',
    byNameOnly: true,
    needs: ['build'],
    run: (run) => runCenters(run, 'both'),
  },
  {
    name: 'end-to-end',
    needs: ['build'],
    run: (run) =>
      withSharedCluster(() =>
        runFiles(filesFor(drivesBrowser, run), run.output, FILES_PER_BROWSER_PROCESS),
      ),
  },
  {
    name: 'firefox',
    needs: ['build'],
    run(run) {
      const belongs = run.namesFiles ? runsInFirefox : differsInFirefox;
      return runBrowserTests('firefox', filesFor(belongs, run), run.output);
    },
  },
  {
    name: 'firefox-all',
    byNameOnly: true,
    needs: ['build'],
    run: (run) => runBrowserTests('firefox', filesFor(runsInFirefox, run), run.output),
  },
  {
    name: 'tarballs',
    group: 'node',
    needs: ['build', 'types'],
    run: (run) => runFiles(filesFor(looksAtTarballs, run), run.output),
  },
  {
    name: 'size',
    needs: ['build'],
    run: ({ output }) => check(output, fromSource, 'test/size/size.ts'),
  },
];
