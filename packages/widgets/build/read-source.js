import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Syntax tree of a source file; `text` where it has been read already. */
export function parse(path, text = readFileSync(path, 'utf8')) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Each exported constant of a file with the expression that it is set to. */
export function exportedConstants(file) {
  return file.statements
    .filter(
      (statement) =>
        ts.isVariableStatement(statement) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ name, initializer }) => ({ name: name.getText(), value: initializer }));
}

/** Name in the file → what the file imports it from. */
export function importedNames(file) {
  return new Map(
    file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const names = importClause?.namedBindings?.elements ?? [];
      return names.map(({ name }) => [name.text, moduleSpecifier.text]);
    }),
  );
}

/**
 * The value of a literal, an array or an object of such; anything else is refused. Properties that
 * hold something else are left out when they are named.
 */
export function literalValue(node, leftOut = []) {
  if (node !== undefined && ts.isStringLiteralLike(node)) return node.text;
  switch (node?.kind) {
    case ts.SyntaxKind.NumericLiteral:
      return Number(node.text);
    case ts.SyntaxKind.TrueKeyword:
      return true;
    case ts.SyntaxKind.FalseKeyword:
      return false;
    case ts.SyntaxKind.AsExpression:
    case ts.SyntaxKind.SatisfiesExpression:
      return literalValue(node.expression);
    case ts.SyntaxKind.ArrayLiteralExpression:
      return node.elements.map((element) => literalValue(element));
    case ts.SyntaxKind.ObjectLiteralExpression:
      return Object.fromEntries(
        node.properties.filter((property) => !leftOut.includes(property)).map(propertyValue),
      );
    default:
      throw new Error(`${place(node)} is not written out: the build reads it as it stands`);
  }
}

function propertyValue(property) {
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
    throw new Error(`${place(property)} is not written out: the build reads it as it stands`);
  }
  return [property.name.text, literalValue(property.initializer)];
}

/** `src/place/location.chunk.ts:3`, for messages. */
export function place(node) {
  if (node === undefined) return 'What is missing';
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1}`;
}
