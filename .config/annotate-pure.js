/**
 * Marks the calls at the top of the modules of contract and sdk as pure, in their built files. Rollup
 * sees by itself that a schema nobody uses may go; esbuild and Vite must be told at each call, or one
 * look-up brings every schema.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const mark = '/* @__PURE__ */ ';
const root = join(import.meta.dirname, '..');

for (const file of globSync('packages/{contract,sdk}/dist/**/*.js', { cwd: root })) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const marked = annotate(text);
  if (marked !== text) writeFileSync(path, marked);
}

function annotate(text) {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true);
  const places = new Set();
  const visit = (node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) places.add(node.getStart(source));
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) visit(statement.declarationList);
  }
  let result = text;
  for (const place of [...places].sort((a, b) => b - a)) {
    if (result.slice(0, place).endsWith(mark)) continue;
    result = result.slice(0, place) + mark + result.slice(place);
  }
  return result;
}
