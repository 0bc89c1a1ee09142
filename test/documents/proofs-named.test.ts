import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../runner/command.ts';
import { stages } from '../runner/stages.ts';
import { allTestFiles } from '../runner/test-files.ts';

const documents = globSync(
  ['*.md', '.github/**/*.md', 'packages/*/*.md', 'packages/*/src/**/*.md'],
  {
    cwd: root,
  },
);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const stageNames = new Set(stages.flatMap(({ name, group = name }) => [name, group]));
const ofNpm = new Set(['test', 'start']);

for (const document of documents) {
  test(`every command that ${document} names is there`, () => {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, name = ''] of text.matchAll(/npm run ([a-z][\w:-]*)/g)) {
      assert.ok(name in scripts, `npm run ${name}`);
    }
    for (const [, name = ''] of text.matchAll(/npm (test|start)\b/g)) assert.ok(ofNpm.has(name));
    for (const [, words = ''] of text.matchAll(/npm test -- ([^`\n#]+)/g)) {
      for (const word of words
        .trim()
        .split(/\s+/)
        .filter((one) => !stageNames.has(one))) {
        const isThere = allTestFiles(root).some((path) => path.includes(word));
        assert.ok(isThere, `npm test -- ${word} chooses no test file`);
      }
    }
  });
}
