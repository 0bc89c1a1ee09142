import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureBuilt } from '../../demo/ensure-built.ts';
import { directEntries } from '../support/built-elements.ts';
import { chunk, entry, places } from './embed.ts';
import { measureFiles, type Size } from './measure.ts';
import { measureSdk, sdkUses, untrueRows, type SdkUse } from './sdk.ts';

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

const sdkSizes = await measureSdk();

/** KB by gzip; esbuild's minifier leaves a little more than terser. */
const sdkBudgets: Readonly<Record<SdkUse, readonly [terser: number, others: number]>> = {
  'look-up': [15.5, 16],
  'look-up-light': [11, 11.5],
  'look-up-by-route': [3, 3],
  file: [18, 19],
  // Grows with the API, as the records of its DECISIONS.md say.
  'every-call': [51, 53.5],
};

function sdkRows(use: SdkUse): Row[] {
  return Object.entries(sdkSizes[use]).map(([tool, size]) => ({
    name: `SDK, ${sdkUses[use]}, by ${tool}`,
    size,
    by: 'gzip',
    budget: sdkBudgets[use][tool === 'Rollup' ? 0 : 1],
  }));
}

const complaint = chunk('complaint-form-steps');
const desk = globSync(join(root, 'packages/desk/dist/site/**/*.{html,js,css}'));
const deskCharts = desk.filter((file) => basename(file).startsWith('figure-chart.define-'));
const deskWorkbooks = desk.filter((file) => basename(file).startsWith('xlsx-file-'));
const deskList = withImports(['desk-', 'case-list-page.define-']);

const rows: Row[] = [
  files('loader: Lit, banner, hub, map of chunks', 14, entry('damrong')),
  ...directEntries().map((name) =>
    files(
      `direct entry: ${name.replaceAll('-', ' ')}`,
      name === 'statistics' ? 18 : 14,
      entry(name),
    ),
  ),
  files(
    "complaint form's first key, through the loader",
    20,
    entry('damrong'),
    ...chunk('complaint-form'),
  ),
  files(
    // The widgets' record 42.
    'complaint form until the receipt, direct entry',
    45.2,
    entry('complaint-form'),
    ...complaint,
  ),
  files(
    // The form's own and, as for the first key, six more for hub, banner and the other elements.
    'complaint form until the receipt, through the loader',
    51,
    entry('damrong'),
    ...chunk('complaint-form'),
    ...complaint,
  ),
  files('later: questions of a category, other people', 8, ...chunk('complaint-form-questions')),
  files('later: complaint form in English', 10, ...chunk('complaint-form-en')),
  files("the centre's own pages: history, language", 2, entry('hosted-page')),
  files("the centre's own pages: is a site connected?", 2, entry('check-page')),
  files("the centre's own pages: the snippet for a site", 2, entry('snippet-page')),
  files("the centre's own pages: search of the documents", 3, entry('docs-page')),
  files('sealed reports: the script of the citizen’s page', 13, entry('sealed-page')),
  files('asked for: search of places, position', 15, ...chunk('complaint-form-location')),
  files('asked for: search of places in English', 2, ...chunk('complaint-form-location-en')),
  files('asked for: map', 6, ...chunk('complaint-form-location-map')),
  files('asked for: names of all places', 45, places('index')),
  files('asked for: outlines of the provinces', 18, places('map')),
  // Nakhon Ratchasima, the province with the most subdistricts.
  files("asked for: outlines of a province's subdistricts", 15, places('30-map')),
  files('later: photos and documents', 20, ...chunk('complaint-form-files')),
  files('later: case status after the first screen', 45, ...chunk('case-status-view')),
  files('asked for: mails about a case', 3, ...chunk('case-status-mail')),
  files('later: volunteer form after the first screen', 45, ...chunk('volunteer-form-send')),
  files('later: opinion form after the first screen', 23, ...chunk('opinion-form-send')),
  files('later: statistics', 20, ...chunk('statistics')),
  files('later: centres after the first screen', 12, ...chunk('center-info-list')),
  files('later: services after the first screen', 12, ...chunk('services-list')),
  files('asked for: QR code of an address', 4, ...chunk('share-qr')),
  ...Object.keys(sdkUses).flatMap((use) => sdkRows(use as SdkUse)),
  files('desk until its list', 87.5, ...deskList),
  // Fetched behind the first page; it grows with the pages.
  files(
    'desk, everything but charts and workbooks',
    288,
    ...desk.filter((file) => !deskCharts.includes(file) && !deskWorkbooks.includes(file)),
  ),
  // Chart.js, brought by the page of figures and by no other.
  files('asked for: charts of the desk', 60, ...deskCharts),
  // write-excel-file, brought by the first workbook that is downloaded.
  files('asked for: workbooks of the desk', 30, ...deskWorkbooks),
];

/** The desk's page, and modules whose names begin so with all that they import at once. */
function withImports(names: readonly string[]): string[] {
  const isNamed = (file: string) => names.some((name) => basename(file).startsWith(name));
  const found = new Set(desk.filter((file) => file.endsWith('index.html') || isNamed(file)));
  for (const file of found) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      const imported = desk.find((other) => basename(other) === name);
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found];
}

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
const untrue = untrueRows(sdkSizes);
if (untrue.length > 0)
  console.log(`The README of the SDK tells other sizes:\n${untrue.join('\n')}`);
process.exitCode = isAbove || untrue.length > 0 ? 1 : 0;
