import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { banned, server, widget } from './banned-code.ts';

const root = join(import.meta.dirname, '../..');

// Types are not needed to see that a ban works, and loading them would take most of the time.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, '.config/eslint.config.js'),
  overrideConfig: [
    tseslint.configs.disableTypeChecked as Linter.Config,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function complaints(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return result!.messages.map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);
}

for (const [title, file, code, rule] of banned) {
  test(`lint refuses ${title}`, async () => {
    const found = await complaints(code, file);
    assert.ok(
      found.some((line) => rule.test(line)),
      found.join('\n') || 'nothing was found',
    );
  });
}

test('a comment cannot switch a ban off', async () => {
  const code =
    "// eslint-disable-next-line\nexport const f = (e: Element): void => { e.innerHTML = 'x'; };";
  assert.match((await complaints(code, widget)).join('\n'), /text node/);
});

test('parameters in the sql tag pass', async () => {
  const code = [
    "import { sql } from 'kysely';",
    'export const find = (id: string): unknown => sql`select from cases where id = ${id}`;',
  ].join('\n');
  assert.deepEqual(await complaints(code, server), []);
});

test('plain code in the house style passes', async () => {
  const code = [
    "import { html, type TemplateResult } from 'lit';",
    'export const items = (names: readonly string[]): TemplateResult =>',
    '  html`<ul>${[...names].map((name) => html`<li>${name}</li>`)}</ul>`;',
  ].join('\n');
  assert.deepEqual(await complaints(code, widget), []);
});
