import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { proofExtent } from '../../packages/server/test-support/proof-extent.ts';
import { launchChromium } from '../support/chromium.ts';
import { barePage, startHostPages, type HostPage, type HostPages } from '../support/host-pages.ts';

interface Hashes {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

/** What every entry lends to its chunks, as far as the test asks for it. */
interface Runtime {
  readonly chunks: Readonly<Record<string, unknown>>;
  loadChunk(name: string): Promise<unknown>;
}

const built = join(import.meta.dirname, '../../packages/widgets/dist/embed');
const readBuilt = (path: string): Buffer => readFileSync(join(built, path));
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../packages/widgets/package.json'), 'utf8'),
) as { readonly version: string };
const { version, integrity } = JSON.parse(
  readBuilt(`${manifest.version}/integrity.json`).toString(),
) as Hashes;

const isElement = (name: string): boolean =>
  /^(complaint-form|case-status|volunteer-form)-[\w-]{8}\.js$/.test(name);

/** One byte of a file, anywhere, as another one. */
function withOneByteChanged(name: string): { readonly at: number; readonly bytes: Buffer } {
  const bytes = readBuilt(`${version}/${name}`);
  const at = randomInt(bytes.length);
  bytes[at] = ((bytes[at] ?? 0) + randomInt(1, 256)) % 256;
  return { at, bytes };
}

let host: HostPages;
let cdn: HostPages;
let browser: Browser;
/** Path on the distributor → what stands there in place of the file. */
let changed = new Map<string, Uint8Array>();

function fromDistributor(path: string): HostPage | undefined {
  const [, file] = /^\/embed\/(.*)$/.exec(path) ?? [];
  const name = file?.replace(/^[^/]+\//, '').replace(/^\d+-/, '') ?? '';
  if (!(name in integrity)) return undefined;
  return {
    body: changed.get(path) ?? readBuilt(`${version}/${name}`),
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  };
}

before(async () => {
  host = await startHostPages();
  cdn = await startHostPages(fromDistributor);
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  host.stop();
  cdn.stop();
});

const pinned = (entry: string, name = entry): string =>
  `<script async src="${cdn.url}/embed/${version}/${name}" data-show="none" integrity="${integrity[entry] ?? ''}" crossorigin></script>`;

let count = 0;

/** Opens a page and notes each script that the engine gets to read, whether it then runs or not. */
async function open(body: string): Promise<{ page: Page; read: Set<string> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const read = new Set<string>();
  const devtools = await context.newCDPSession(page);
  const note = ({ url }: { readonly url: string }): void =>
    void read.add(new URL(url, host.url).pathname);
  devtools.on('Debugger.scriptParsed', note);
  devtools.on('Debugger.scriptFailedToParse', note);
  await devtools.send('Debugger.enable');
  count += 1;
  await page.goto(host.put(`/${count}`, barePage(body)), { waitUntil: 'load' });
  return { page, read };
}

/** Asks for every chunk that the page knows of, and for those that these make known. */
function loadAll(page: Page): Promise<{ readonly came: string[]; readonly failed: string[] }> {
  return page.evaluate(async () => {
    const { runtime } = customElements.get('damrong-center') as unknown as { runtime: Runtime };
    const came = new Set<string>();
    const failed = new Set<string>();
    for (;;) {
      const names = Object.keys(runtime.chunks).filter(
        (name) => !came.has(name) && !failed.has(name),
      );
      if (names.length === 0) return { came: [...came], failed: [...failed] };
      await Promise.all(
        names.map((name) =>
          runtime.loadChunk(name).then(
            () => came.add(name),
            () => failed.add(name),
          ),
        ),
      );
    }
  });
}

/** Every file of the release that the loader leads to. */
async function everyChunk(): Promise<string[]> {
  changed = new Map();
  const { page, read } = await open(pinned('damrong.js'));
  const { failed } = await loadAll(page);
  assert.deepEqual(failed, []);
  await page.context().close();
  return [...read]
    .map((path) => path.replace(`/embed/${version}/`, ''))
    .filter((name) => name in integrity && name !== 'damrong.js');
}

test('unchanged, every chunk of the release comes and is read', async () => {
  const chunks = await everyChunk();
  const others = ['check-page', 'hosted-page', 'banner', 'damrong'];
  const expected = Object.keys(integrity).filter(
    (name) => /-[\w-]{8}\.js$/.test(name) && !others.includes(name.replace('.js', '')),
  );
  assert.deepEqual(chunks.toSorted(), expected.toSorted());
});

const changes = proofExtent({ short: 30, full: 1000 });

test(`of ${changes} changes of one byte none lets a script run`, async () => {
  const chunks = await everyChunk();
  const parts = chunks.filter((name) => !isElement(name));
  const entries = Object.keys(integrity).filter((name) => !/-[\w-]{8}\.js$/.test(name));
  let done = 0;
  for (let round = 0; done < changes; round += 1) {
    // In turn the entries, the elements, and everything that these lead to.
    const kind = [entries, chunks.filter(isElement), parts][round % 3] ?? [];
    changed = new Map();
    const told = new Map<string, string>();
    const isEntry = kind === entries;
    for (const [index, name] of kind.entries()) {
      const { at, bytes } = withOneByteChanged(name);
      const path = `/embed/${version}/${isEntry ? `${index}-` : ''}${name}`;
      changed.set(path, bytes);
      told.set(
        path,
        `${name}, byte ${at}: ${readBuilt(`${version}/${name}`)[at] ?? ''} → ${bytes[at] ?? ''}`,
      );
    }
    const { page, read } = await open(
      isEntry
        ? kind.map((name, index) => pinned(name, `${index}-${name}`)).join('')
        : pinned('damrong.js'),
    );
    if (isEntry) {
      assert.equal(await page.evaluate(() => customElements.get('damrong-center')), undefined);
    } else {
      await loadAll(page);
    }
    assert.deepEqual(
      [...told].filter(([path]) => read.has(path)).map(([, what]) => what),
      [],
    );
    await page.context().close();
    done += kind.length;
  }
});
