import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { buildPlaces } from '../../packages/contract/places-build/build-places.ts';
import { buildPlaceIndex } from '../../packages/contract/places-build/place-index.ts';
import { buildProvinceMap } from '../../packages/contract/places-build/province-map/build-province-map.ts';
import { readDrawing } from '../../packages/contract/places-build/province-map/read-drawing.ts';
import { buildSubdistrictMaps } from '../../packages/contract/places-build/subdistrict-map/build-subdistrict-maps.ts';
import { readOutlines } from '../../packages/contract/places-build/subdistrict-map/read-outlines.ts';
import { readPostcodeRows } from '../../packages/contract/places-build/write-places.ts';
import { root } from '../runner/command.ts';

/** The budgets, in KB, that `npm run size` holds, by the names that it prints. */
function budgets(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    const [name, budget] = ts.isCallExpression(node) ? node.arguments : [];
    if (name && budget && ts.isStringLiteralLike(name) && ts.isNumericLiteral(budget)) {
      found.set(name.text, Number(budget.text));
    }
    ts.forEachChild(node, visit);
  };
  const path = 'test/size/size.ts';
  const text = readFileSync(join(root, path), 'utf8');
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

const known = budgets();
const budgetOf = (name: string): number => known.get(name) ?? assert.fail(`no budget ${name}`);

const kb = (content: unknown): number => brotliCompressSync(JSON.stringify(content)).length / 1024;

const files = buildPlaces(await readPostcodeRows());
const sizes = files.map(kb).sort((a, b) => a - b);
const maps = buildSubdistrictMaps(await readOutlines(), files);
const mapSizes = maps.map(kb).sort((a, b) => a - b);
const index = kb(buildPlaceIndex(files));
const provinces = kb(buildProvinceMap(await readDrawing()));

function statedIn(document: string, says: RegExp): number[] {
  const found = says.exec(readFileSync(join(root, document), 'utf8'));
  assert.ok(found, 'the document no longer says so');
  return found.slice(1).map(Number);
}

describe('a document that states a budget states the one that is held', () => {
  for (const [document, says, ...names] of [
    [
      'packages/widgets/DECISIONS.md',
      /stays under (\d+\.\d) KB until the receipt by its direct entry/,
      'complaint form until the receipt, direct entry',
    ],
    [
      'packages/widgets/DECISIONS.md',
      /come less than (\d+) KB, with the map less than (\d+) KB more;\s+the names of the country are less than (\d+) KB/,
      'asked for: search of places, position',
      'asked for: map',
      'asked for: names of all places',
    ],
    [
      'packages/widgets/DECISIONS.md',
      /Less than (\d+) KB for those who need it/,
      'later: questions of a category, other people',
    ],
  ] as const) {
    test(`${document}: ${names.join(', ')}`, () => {
      assert.deepEqual(statedIn(document, says), names.map(budgetOf));
    });
  }
});

describe('a document that states the size of places states what is built', () => {
  const readme = 'packages/contract/README.md';
  const middle = (values: readonly number[]): number => values[(values.length - 1) / 2] ?? 0;
  for (const [document, says, actual, decimals] of [
    [
      readme,
      /`@damrong\/contract\/places\/index.json` has all of them in one file of (\d+) KB/,
      index,
      0,
    ],
    [readme, /outlines of the 77 provinces, (\d+) KB/, provinces, 0],
    [readme, /([\d.]+) KB in the median of the provinces/, middle(mapSizes), 1],
    [readme, /([\d.]+) KB at most \(brotli\)/, mapSizes.at(-1) ?? 0, 1],
    ['packages/contract/DECISIONS.md', /\*\*([\d.]+) KB\*\*/, middle(mapSizes), 1],
    [
      'packages/widgets/src/complaint-form/complaint-form.md',
      /([\d.]+) KB a province/,
      middle(mapSizes),
      1,
    ],
  ] as const) {
    test(`${document}: ${says.source}`, () => {
      assert.deepEqual(statedIn(document, says), [Number(actual.toFixed(decimals))]);
    });
  }

  test(`${readme}: half of the files, and all`, () => {
    const says = /half of them are under ([\d.]+) KB and none is over ([\d.]+) KB/;
    const [half = 0, all = 0] = statedIn(readme, says);
    assert.ok(middle(sizes) < half && middle(sizes) > half - 0.1, `${middle(sizes)}`);
    assert.ok((sizes.at(-1) ?? 0) < all && (sizes.at(-1) ?? 0) > all - 0.1, `${sizes.at(-1)}`);
  });
});
