import { globSync } from 'node:fs';
import { sep } from 'node:path';

const built = /(^|\/)(node_modules|dist|results)(\/|$)/;

/** Every test file of the repository, with forward slashes, relative to its root. */
export function allTestFiles(root: string): string[] {
  return globSync('{packages,test,demo,.config}/**/*.test.ts', {
    cwd: root,
    exclude: (path) => built.test(path.split(sep).join('/')),
  })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !built.test(path))
    .sort();
}

/** Widgets and desk live in the browser; so do files that say so in their name. */
export function runsInBrowser(file: string): boolean {
  return /^packages\/(widgets|desk)\/src\//.test(file) || file.endsWith('.browser.test.ts');
}

/** What citizens meet runs in Firefox too. */
export function runsInFirefox(file: string): boolean {
  return /^packages\/widgets\/src\//.test(file);
}

/** Needs the built files and a browser driven from outside. */
export function drivesBrowser(file: string): boolean {
  return /^test\/(end-to-end|embedding)\//.test(file);
}

export function runsInNode(file: string): boolean {
  return !runsInBrowser(file) && !drivesBrowser(file);
}

/** Starts centres, on PostgreSQL too. */
export function needsDatabase(file: string): boolean {
  return /^(packages\/server|test\/(conformance|faults))\//.test(file);
}
