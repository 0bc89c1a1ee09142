import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import ts from 'typescript';
import { unreadProperties } from './unread-properties.js';

const packages = join(import.meta.dirname, '../..');

async function bundle(source: string): Promise<string> {
  const entry = join(import.meta.dirname, 'unread.js');
  const given = {
    name: 'given',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? source : null),
  };
  const built = await rollup({ input: entry, plugins: [given, nodeResolve(), unreadProperties()] });
  const { output } = await built.generate({ format: 'es' });
  return output[0].code;
}

test('a schema in a bundle checks, and can do nothing that nobody asks of it', async () => {
  const code = await bundle(`
    import * as z from 'zod/mini';
    const name = z.object({ name: z.string().check(z.regex(/^[a-z]+$/, 'invalid')) });
    export const good = name.safeParse({ name: 'somsri' });
    export const bad = name.safeParse({ name: '7' });
  `);
  const address = `data:text/javascript,${encodeURIComponent(code)}`;
  const { good, bad } = (await import(address)) as {
    good: { success: boolean };
    bad: { error: { issues: readonly { message: string }[] } };
  };
  assert.equal(good.success, true);
  assert.deepEqual(
    bad.error.issues.map(({ message }) => message),
    ['invalid'],
  );
  assert.doesNotMatch(code, /safeParseAsync|~standard/);
});

/** Each call of a method by one of the names, but for those of the platform, charts and the SDK. */
function callsOf(names: readonly string[], path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: object, name } = node.expression;
      const isOther = /^(?:JSON|Date|URL|Chart|z)$|^client\./.test(object.getText());
      if (names.includes(name.text) && !isOther) found.push(`${path}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no code that reaches a browser calls what is left out of schemas', () => {
  const sources = ['contract', 'sdk', 'widgets', 'desk'].flatMap((name) =>
    globSync(`${name}/src/**/*.ts`, { cwd: packages }),
  );
  const paths = sources.filter((path) => !/\.test(-d)?\.ts$|\/openapi\//.test(path));
  assert.ok(paths.length > 300);
  const names = ['parse', 'parseAsync', 'safeParseAsync', 'brand', 'register'];
  assert.deepEqual(
    paths.flatMap((path) => callsOf(names, join(packages, path))),
    [],
  );
});
