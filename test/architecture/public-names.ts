import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A name that a package gives to others, and what stands above its declaration. */
export interface PublicName {
  readonly name: string;
  readonly file: string;
  /** Text of the docstring without stars and tags; empty where there is none. */
  readonly docstring: string;
  /** Names of the docstring's tags, such as `throws`. */
  readonly tags: readonly string[];
  /** Whether it is a function that throws by itself, not through one that it calls. */
  readonly throws: boolean;
}

type Declaration = ts.Statement | undefined;

/** Every name that an index file exports, wherever it is declared. */
export function publicNames(index: string): PublicName[] {
  return parse(index).statements.flatMap((statement) =>
    exportsOf(statement).map(({ name, from }) => describe(name, join(dirname(index), from))),
  );
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** What a statement passes on from another file. */
function exportsOf(statement: ts.Statement): { name: string; from: string }[] {
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause, moduleSpecifier } = statement;
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map((element) => ({
    name: (element.propertyName ?? element.name).text,
    from: moduleSpecifier.text,
  }));
}

function describe(name: string, file: string): PublicName {
  const source = parse(file);
  const declaration = source.statements.find((statement) => declares(statement, name));
  if (declaration === undefined) {
    const elsewhere = wayOn(source, name);
    if (elsewhere === undefined) throw new Error(`${file} does not declare ${name}`);
    return describe(name, join(dirname(file), elsewhere));
  }
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return {
    name,
    file,
    docstring: comments.map(textOf).join(' ').trim(),
    tags: comments.flatMap(({ tags }) => tags?.map(({ tagName }) => tagName.text) ?? []),
    throws: throwsItself(declaration),
  };
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((one) => one.name.getText() === name);
  }
  return (
    (ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)) &&
    statement.name?.text === name
  );
}

/** The file that a name comes from which this one only passes on. */
function wayOn(source: ts.SourceFile, name: string): string | undefined {
  for (const statement of source.statements) {
    const passed = exportsOf(statement).find((one) => one.name === name);
    if (passed) return passed.from;
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) {
      continue;
    }
    const bindings = statement.importClause?.namedBindings;
    const isThere =
      bindings &&
      ts.isNamedImports(bindings) &&
      bindings.elements.some((e) => e.name.text === name);
    if (isThere) return statement.moduleSpecifier.text;
  }
  return undefined;
}

function textOf({ comment, tags }: ts.JSDoc): string {
  const texts = [comment, ...(tags?.map((tag) => tag.comment) ?? [])];
  return texts.map((text) => ts.getTextOfJSDocComment(text) ?? '').join(' ');
}

function throwsItself(declaration: Declaration): boolean {
  if (!declaration || !ts.isFunctionDeclaration(declaration) || !declaration.body) return false;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    found ||= ts.isThrowStatement(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration.body, visit);
  return found;
}

const little = new Set(
  'a an all and are as at by can each every for from has have in is it its of on one or that the their to what which who whose with'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.toLowerCase().replace(/(?<=..)(?:es|e|s)$/, '');

/** How many words of the docstring a reader does not see in the name already. */
export function newWords({ name, docstring }: Pick<PublicName, 'name' | 'docstring'>): number {
  const wordsOf = (text: string): string[] =>
    text
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '' && !little.has(word.toLowerCase()))
      .map(stem);
  const known = new Set(wordsOf(name));
  const said = wordsOf(docstring).filter((word) => !known.has(word));
  return new Set(said).size;
}
