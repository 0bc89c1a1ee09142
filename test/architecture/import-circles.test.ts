import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { importCircles } from './import-circles.ts';

const root = join(import.meta.dirname, '../..');

for (const name of ['contract', 'sdk', 'widgets', 'server', 'desk']) {
  it(`packages/${name} imports in no circle`, () => {
    const paths = globSync(`packages/${name}/src/**/*.ts`, { cwd: root });
    const sources = paths.map((path) => ({
      path: path.split(sep).join('/'),
      text: readFileSync(join(root, path), 'utf8'),
    }));
    assert.ok(sources.length > 0);
    assert.deepEqual(importCircles(sources), []);
  });
}

describe('importCircles', () => {
  const sources = (texts: Record<string, string>) =>
    Object.entries(texts).map(([path, text]) => ({ path, text }));

  for (const back of [
    "import { a } from '../a.ts';",
    "import '../a.ts';",
    "import type { A } from '../a.ts';",
    "export { a } from '../a.ts';",
    "export type { A } from '../a.ts';",
    "type A = import('../a.ts').A;",
    "type A = typeof import('../a.ts');",
    "const later = () => import('../a.ts');",
  ]) {
    it(`sees the way back of ${back}`, () => {
      const found = importCircles(
        sources({ 'src/a.ts': "import { b } from './part/b.ts';", 'src/part/b.ts': back }),
      );
      assert.deepEqual(found, [['src/a.ts', 'src/part/b.ts', 'src/a.ts']]);
    });
  }

  it('names each circle once, by its shortest way', () => {
    const found = importCircles(
      sources({
        'a.ts': "import './b.ts'; import './c.ts';",
        'b.ts': "import './c.ts';",
        'c.ts': "import './a.ts';",
        'd.ts': "import './d.ts'; import './a.ts';",
        'e.ts': "import './a.ts'; import './d.ts';",
      }),
    );
    assert.deepEqual(found, [
      ['a.ts', 'c.ts', 'a.ts'],
      ['d.ts', 'd.ts'],
    ]);
  });

  it('lets files share what they import', () => {
    const found = importCircles(
      sources({
        'a.ts': "import './b.ts'; import './c.ts'; import 'lit';",
        'b.ts': "import './c.ts';",
        'c.ts': '// import ./a.ts',
      }),
    );
    assert.deepEqual(found, []);
  });
});
