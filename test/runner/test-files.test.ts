import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drivesBrowser, runsInBrowser, runsInNode } from './test-files.ts';

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
