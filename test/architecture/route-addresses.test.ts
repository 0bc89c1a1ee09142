import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** An address of the API at the beginning of a string, or behind a center's own in a template. */
const written = /(?:['"`]|\$\{[^}]*\})\/v1\//;

for (const name of ['widgets', 'desk', 'sdk']) {
  it(`${name} takes addresses of the API from the contract's routes`, () => {
    const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter(
      (path) => !path.endsWith('.test.ts') && !path.includes('/testing/'),
    );
    assert.ok(files.length > 0);
    const found = files.filter((path) => {
      const code = readFileSync(join(root, path), 'utf8');
      return code
        .split('\n')
        .some((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && written.test(line));
    });
    assert.deepEqual(found, []);
  });
}

describe('what counts as a written address', () => {
  for (const [code, isWritten] of [
    ['fetch(`${centerUrl}/v1/challenge`)', true],
    ["get('/v1/places')", true],
    ['addressOf(centerUrl, getPlacesRoute, {})', false],
    ['const embed = `${api}/embed/v1/${name}.js`;', false],
  ] as const) {
    it(`${code}: ${isWritten ? 'yes' : 'no'}`, () => {
      assert.equal(written.test(code), isWritten);
    });
  }
});
