import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = join(import.meta.dirname, '../../packages/widgets/src/form');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const example = readFileSync(join(folder, 'testing/opinion-form.ts'), 'utf8');

test('every snippet of the page about forms is taken from the form that is compiled and used', () => {
  const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  assert.ok(snippets.length > 3);
  for (const snippet of snippets) assert.ok(example.includes(snippet), snippet);
});

test('what the page names is there', () => {
  const code = ['step-form', 'step-controller', 'step-view', 'submission', 'idempotent-submission']
    .concat(['auto-retry', 'remote-data', 'feature', 'form-issue', 'form-state'])
    .map((name) => readFileSync(join(folder, `${name}.ts`), 'utf8'))
    .join('\n');
  const named = [...readme.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`(\w+)`/g)];
  const elsewhere = ['safeParse', 'DamrongElement', 'disabled', 'lang', 'api', 'issueText'];
  const missing = named
    .map(([, name = '']) => name)
    .filter((name) => !elsewhere.includes(name) && !new RegExp(`\\b${name}\\b`).test(code));
  assert.deepEqual(missing, []);
});
