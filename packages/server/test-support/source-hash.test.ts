import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hashSources } from './source-hash.ts';

describe('hash of sources', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'damrong-sources-'));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  const write = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
  };
  const hash = () => hashSources([join(directory, 'seed.ts')]);

  for (const statement of [
    "import { a } from './part.ts';",
    "import './part.ts';",
    "export { a } from './part.ts';",
    "import {\n  a,\n} from './part.ts';",
    "const part = await import('./part.ts');",
  ]) {
    it(`changes with a file behind ${JSON.stringify(statement)}`, () => {
      write('part.ts', "import './deep.ts';");
      write('deep.ts', 'export const days = 14;');
      write('seed.ts', statement);
      const first = hash();
      assert.equal(hash(), first);
      write('deep.ts', 'export const days = 15;');
      assert.notEqual(hash(), first);
    });
  }

  it('stays when another file changes', () => {
    write('seed.ts', '');
    write('other.ts', '1;');
    const first = hash();
    write('other.ts', '2;');
    assert.equal(hash(), first);
  });

  it('changes with the contract', () => {
    write('seed.ts', '');
    const alone = hash();
    write('seed.ts', "import '@damrong/contract';");
    assert.notEqual(hash(), alone);
  });
});
