import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { arrowViolations } from './import-arrows.ts';

const root = join(import.meta.dirname, '../..');
const packages = ['contract', 'sdk', 'widgets', 'desk', 'server'];

function readManifest(name: string) {
  const text = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  return JSON.parse(text) as { dependencies: Record<string, string>; sideEffects: unknown };
}

function sourcesOf(name: string): string[] {
  const found = globSync(`packages/${name}/src/**/*.ts`, { cwd: root });
  return found.map((path) => path.split(sep).join('/'));
}

for (const name of packages) {
  describe(`packages/${name}`, () => {
    const dependencies = Object.keys(readManifest(name).dependencies);

    it('imports along the arrows only', () => {
      const sources = sourcesOf(name);
      assert.ok(sources.length > 0);
      const violations = sources.flatMap((path) =>
        arrowViolations({ path, text: readFileSync(join(root, path), 'utf8'), dependencies }),
      );
      assert.deepEqual(violations, []);
    });

    it('has an index', () => {
      assert.ok(sourcesOf(name).includes(`packages/${name}/src/index.ts`));
    });
  });
}

describe('packages/contract', () => {
  it('depends on zod, and on hpke for sealed reports', () => {
    assert.deepEqual(Object.keys(readManifest('contract').dependencies), ['hpke', 'zod']);
  });
});

describe('arrowViolations', () => {
  const dependencies = ['@damrong/contract', '@damrong/sdk', '@damrong/server', 'lit', 'zod'];

  for (const [path, text] of [
    ['packages/contract/src/endpoint.ts', "import * as z from 'zod/mini';"],
    ['packages/sdk/src/send.ts', "import type { Endpoint } from '@damrong/contract';"],
    ['packages/sdk/src/errors/x.ts', "export { a } from '../call.ts';"],
    [
      'packages/sdk/src/x.test.ts',
      "import { it } from 'node:test'; import '../test-support/x.ts';",
    ],
    ['packages/desk/src/testing/x.ts', "import '../../../../test/support/center-in-browser.js';"],
    ['packages/widgets/src/loader/x.ts', "const chunk = () => import('./banner.ts');"],
    ['packages/server/src/main.ts', "import 'node:http'; import '@damrong/contract/openapi';"],
    [
      'packages/sdk/src/index.ts',
      "export { send } from './send.ts'; export type { A } from './a.ts';",
    ],
  ] as const) {
    it(`lets ${path} hold ${text}`, () => {
      assert.deepEqual(arrowViolations({ path, text, dependencies }), []);
    });
  }

  for (const [path, text, violation] of [
    ['packages/contract/src/x.ts', "import '@damrong/sdk';", 'may not import @damrong/sdk'],
    ['packages/contract/src/x.ts', "import 'ky';", 'imports ky, which is no dependency'],
    ['packages/contract/src/x.ts', "import 'node:fs';", 'needs node:fs, which no browser has'],
    [
      'packages/sdk/src/x.test.ts',
      "type S = import('@damrong/server').Centre;",
      'may not import @damrong/server',
    ],
    ['packages/widgets/src/x.ts', "import('@damrong/server');", 'may not import @damrong/server'],
    [
      'packages/widgets/src/x.ts',
      "import '@damrong/contract/openapi';",
      'may not import @damrong/contract/openapi',
    ],
    [
      'packages/server/src/x.ts',
      "export { a } from '@damrong/sdk';",
      'may not import @damrong/sdk',
    ],
    [
      'packages/sdk/src/x.ts',
      "import './call.js';",
      'imports ./call.js, not a .ts file by its full name',
    ],
    [
      'packages/sdk/src/x.ts',
      "import './call';",
      'imports ./call, not a .ts file by its full name',
    ],
    [
      'packages/sdk/src/errors/x.ts',
      "import '../../../contract/src/index.ts';",
      'reaches out of its package with ../../../contract/src/index.ts',
    ],
    ['packages/sdk/src/x.ts', "export * from './call.ts';", 'exports a star'],
    ['packages/sdk/src/x.ts', "export * as call from './call.ts';", 'exports a star'],
    ['packages/sdk/src/x.ts', 'export default 7;', 'has a default export'],
    ['packages/sdk/src/x.ts', 'export default class {}', 'has a default export'],
    [
      'packages/sdk/src/index.ts',
      'export const answer = 42;',
      'does more in its index than list public names',
    ],
  ] as const) {
    it(`objects when ${path} holds ${text}`, () => {
      assert.deepEqual(arrowViolations({ path, text, dependencies }), [`${path} ${violation}`]);
    });
  }
});
