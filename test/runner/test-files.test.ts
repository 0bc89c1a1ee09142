import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  enginesFor,
  engineDifferences,
} from '../../packages/server/test-support/engine-differences.ts';
import { root } from './command.ts';
import {
  allTestFiles,
  differences,
  differsInFirefox,
  drivesBrowser,
  readsSources,
  runsInBrowser,
  runsInFirefox,
  runsInNode,
  startsCenters,
} from './test-files.ts';

const homes: [file: string, stage: (file: string) => boolean][] = [
  ['packages/contract/src/thai/phone.test.ts', runsInNode],
  ['packages/contract/places-build/build-places.test.ts', runsInNode],
  ['packages/sdk/src/send.test.ts', runsInNode],
  ['packages/sdk/src/send.browser.test.ts', runsInBrowser],
  ['packages/server/src/case/file-case.test.ts', runsInNode],
  ['packages/widgets/build/chunk-map.test.ts', runsInNode],
  ['packages/widgets/src/banner/damrong-banner.test.ts', runsInBrowser],
  ['packages/desk/src/case/case-page.test.ts', runsInBrowser],
  ['test/architecture/import-arrows.test.ts', runsInNode],
  ['test/end-to-end/journey.test.ts', drivesBrowser],
  ['test/embedding/twice.test.ts', drivesBrowser],
];

for (const [file, stage] of homes) {
  test(`${file} belongs to one stage: ${stage.name}`, () => {
    const stages = [runsInNode, runsInBrowser, drivesBrowser].filter((belongs) => belongs(file));
    assert.deepEqual(stages, [stage]);
  });
}

for (const [what, parts] of Object.entries(differences)) {
  test(`Firefox is asked about ${what} in files that are there`, () => {
    const known = allTestFiles(root).filter(runsInFirefox);
    const lost = parts.filter((part) => !known.some((file) => file.includes(part)));
    assert.deepEqual(lost, []);
  });
}

test('Firefox runs a part of the tests with every change', () => {
  const all = allTestFiles(root).filter(runsInFirefox);
  const some = all.filter(differsInFirefox);
  assert.ok(some.length > 10 && some.length < all.length / 2, `${some.length} of ${all.length}`);
});

for (const [what, parts] of Object.entries(engineDifferences)) {
  test(`both databases are asked about ${what} in files that are there`, () => {
    const known = allTestFiles(root).filter(startsCenters);
    const lost = parts.filter((part) => !known.some((file) => file.includes(part)));
    assert.deepEqual(lost, []);
  });
}

for (const [file, environment, expected] of [
  ['/packages/server/src/case/case-lists.test.ts', 'where-they-differ', 'pglite postgres'],
  ['/packages/server/src/case/notes.test.ts', 'where-they-differ', 'postgres'],
  ['/packages/server/src/case/notes.test.ts', 'both', 'pglite postgres'],
  ['/packages/server/src/case/notes.test.ts', '', 'pglite postgres'],
] as const) {
  test(`${file} runs on ${expected} where “${environment}” is asked for`, () => {
    assert.equal(enginesFor(file, environment).join(' '), expected);
  });
}

for (const [file, isBeside] of [
  ['packages/contract/src/thai/phone.test.ts', true],
  ['packages/sdk/src/send.test.ts', true],
  ['packages/widgets/build/chunk-map.test.ts', true],
  ['test/architecture/import-arrows.test.ts', true],
  ['packages/sdk/src/client.browser.test.ts', false],
  ['packages/server/src/case/questions.test.ts', false],
  ['test/conformance/examples.test.ts', false],
  ['test/faults/kill-server.test.ts', false],
  ['test/packages/tarballs.test.ts', false],
  ['test/end-to-end/journey.test.ts', false],
] as const) {
  test(`${file} ${isBeside ? 'may run beside the build' : 'waits for the build'}`, () => {
    assert.equal(readsSources(file), isBeside);
  });
}
