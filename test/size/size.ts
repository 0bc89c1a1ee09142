import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../demo/ensure-built.ts';
import { directEntries } from '../support/built-elements.ts';
import { chunk, entry, places } from './embed.ts';
import { measureFiles, type Size } from './measure.ts';
import { measureSdk } from './sdk.ts';

interface Row {
  name: string;
  size: Size;
  /** The unit of the budget; a page and its chunks are sent as brotli. */
  by: keyof Size;
  /** KB of 1024 bytes. */
  budget: number;
}

const root = join(import.meta.dirname, '../..');

const files = (name: string, budget: number, ...paths: string[]): Row => ({
  name,
  size: measureFiles([...new Set(paths)]),
  by: 'brotli',
  budget,
});

await ensureBuilt();

const complaint = chunk('complaint-form-steps');
const desk = globSync(join(root, 'packages/desk/dist/site/**/*.{html,js,css}'));

const rows: Row[] = [
  files('loader: Lit, banner, hub, map of chunks', 14, entry('damrong')),
  ...directEntries().map((name) =>
    files(`direct entry: ${name.replaceAll('-', ' ')}`, 14, entry(name)),
  ),
  files(
    "complaint form's first key, through the loader",
    20,
    entry('damrong'),
    ...chunk('complaint-form'),
  ),
  files(
    'complaint form until the receipt, direct entry',
    45,
    entry('complaint-form'),
    ...complaint,
  ),
  files(
    // The form's own 45 and, as for the first key, six more for hub, banner and the other elements.
    'complaint form until the receipt, through the loader',
    51,
    entry('damrong'),
    ...chunk('complaint-form'),
    ...complaint,
  ),
  files('later: questions of a category, other people', 8, ...chunk('complaint-form-questions')),
  files('later: complaint form in English', 10, ...chunk('complaint-form-en')),
  files("the centre's own pages: history, language", 2, entry('hosted-page')),
  files('asked for: search of places, position', 15, ...chunk('complaint-form-place')),
  files('asked for: search of places in English', 2, ...chunk('complaint-form-place-en')),
  files('asked for: map', 6, ...chunk('complaint-form-place-map')),
  files('asked for: names of all places', 45, places('index')),
  files('asked for: outlines of the provinces', 18, places('map')),
  // Nakhon Ratchasima, the province with the most subdistricts.
  files("asked for: outlines of a province's subdistricts", 15, places('30-map')),
  files('later: photos and documents', 20, ...chunk('complaint-form-files')),
  files('later: case status after the first screen', 45, ...chunk('case-status-view')),
  files('asked for: mails about a case', 3, ...chunk('case-status-mail')),
  files('later: volunteer form after the first screen', 45, ...chunk('volunteer-form-send')),
  { name: 'SDK, one typed and checked call', size: await measureSdk(), by: 'gzip', budget: 15 },
  files('desk, everything', 120, ...desk),
];

const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(6);

console.log(`${'KB over the wire'.padEnd(56)}   gzip  brotli  budget`);
let isAbove = false;
for (const { name, size, by, budget } of rows) {
  const holds = size[by] <= budget * 1024;
  isAbove ||= !holds;
  console.log(
    `${name.padEnd(56)} ${kb(size.gzip)}  ${kb(size.brotli)}  ${String(budget).padStart(4)} ${by}${holds ? '' : '  ABOVE'}`,
  );
}
process.exitCode = isAbove ? 1 : 0;
