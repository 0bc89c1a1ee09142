import ts from 'typescript';
import { namesImported } from './names-imported.ts';

/**
 * Which package may import which: contract ← sdk ← widgets ← desk (parts only), contract ← server.
 */
const arrows: Readonly<Record<string, readonly RegExp[]>> = {
  contract: [],
  sdk: [/^@damrong\/contract$/],
  widgets: [/^@damrong\/(contract|contract\/sealed|sdk|sdk\/light)$/],
  desk: [
    /^@damrong\/(contract|contract\/sealed|sdk)$/,
    /^@damrong\/widgets\/((content|field|files|style|locale)\/[\w.-]+|element\/leave-guard)$/,
  ],
  server: [/^@damrong\/contract(\/openapi|\/sealed)?$/],
};

const runsInBrowsers = new Set(['contract', 'sdk', 'widgets', 'desk']);

export interface SourceFile {
  /** From the root of the repository, with forward slashes: `packages/sdk/src/send.ts`. */
  readonly path: string;
  readonly text: string;
  /** Packages that its package.json lists under `dependencies`. */
  readonly dependencies: readonly string[];
}

/** The violations of the import rules in a file, one sentence each. */
export function arrowViolations({ path, text, dependencies }: SourceFile): string[] {
  const [, owner = ''] = /^packages\/(\w+)\/src\//.exec(path) ?? [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const isTest = /\.test(-d)?\.ts$|\/testing\//.test(path);
  const isIndex = path === `packages/${owner}/src/index.ts`;
  return [
    ...namesImported(source).flatMap((name) => [
      ...arrowViolation(name, owner),
      ...relativeImportViolations(name, path, isTest),
      ...(isTest ? [] : dependencyViolation(name, owner, dependencies)),
    ]),
    ...exportViolations(source, isIndex),
  ].map((violation) => `${path} ${violation}`);
}

function arrowViolation(name: string, owner: string): string[] {
  if (!name.startsWith('@damrong/')) return [];
  const allowed = arrows[owner]?.some((arrow) => arrow.test(name)) ?? false;
  return allowed ? [] : [`may not import ${name}`];
}

function relativeImportViolations(name: string, path: string, isTest: boolean): string[] {
  if (!name.startsWith('.')) return [];
  const isNamedInFull = /\.(ts|json)$/.test(name) || (isTest && name.endsWith('.js'));
  const violations = isNamedInFull ? [] : [`imports ${name}, not a .ts file by its full name`];
  const climbs = name.split('/').filter((part) => part === '..').length;
  const depth = path.split('/').length - 'packages/sdk/src/x.ts'.split('/').length;
  if (climbs > depth && !isTest) violations.push(`reaches out of its package with ${name}`);
  return violations;
}

function dependencyViolation(
  name: string,
  owner: string,
  dependencies: readonly string[],
): string[] {
  if (name.startsWith('.')) return [];
  if (name.startsWith('node:')) {
    return runsInBrowsers.has(owner) ? [`needs ${name}, which no browser has`] : [];
  }
  const depth = name.startsWith('@') ? 2 : 1;
  const wanted = name.split('/').slice(0, depth).join('/');
  return dependencies.includes(wanted) ? [] : [`imports ${wanted}, which is no dependency`];
}

function exportViolations(source: ts.SourceFile, isIndex: boolean): string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement) || hasModifier(statement, ts.SyntaxKind.DefaultKeyword)) {
      return ['has a default export'];
    }
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      return exportClause && ts.isNamedExports(exportClause) ? [] : ['exports a star'];
    }
    return isIndex ? ['does more in its index than list public names'] : [];
  });
}

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}
