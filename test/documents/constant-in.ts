import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../runner/command.ts';

/**
 * The number behind a constant of a source file, read from its text, so that nothing has to be
 * exported for a document. `members` leads into an object: `constantIn(path, 'limits', 'perCase')`.
 */
export function constantIn(path: string, name: string, ...members: string[]): number {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = declarations(file).get(name);
  if (found === undefined) throw new Error(`${path} declares no ${name}`);
  return valueOf(members.reduce(memberOf, found), declarations(file), path);
}

/** Every variable, class member and its private kin that begins with a value, by its name. */
function declarations(file: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    const isDeclared = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
    if (isDeclared && node.initializer !== undefined) {
      found.set(node.name.getText(), node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A member of an object, which may be what an object is made of: `new RateLimiter({ limit: 10 })`. */
function memberOf(node: ts.Expression, name: string): ts.Expression {
  const object = ts.isNewExpression(node) ? node.arguments?.[0] : node;
  const property =
    object !== undefined && ts.isObjectLiteralExpression(object)
      ? object.properties.find((one) => one.name?.getText() === name)
      : undefined;
  if (property === undefined || !ts.isPropertyAssignment(property)) {
    throw new Error(`no member ${name} in ${node.getText()}`);
  }
  return property.initializer;
}

function valueOf(
  node: ts.Expression,
  known: ReadonlyMap<string, ts.Expression>,
  path: string,
): number {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return valueOf(node.expression, known, path);
  }
  const named = ts.isIdentifier(node) ? known.get(node.text) : undefined;
  if (named !== undefined) return valueOf(named, known, path);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken) {
    return valueOf(node.left, known, path) * valueOf(node.right, known, path);
  }
  throw new Error(`${path}: ${node.getText()} is no number that can be read`);
}
