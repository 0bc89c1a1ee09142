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

/** Tests of widgets and desk run in the browser, and so do files that say so in their name. */
export function runsInBrowser(file: string): boolean {
  return /^packages\/(widgets|desk)\/src\//.test(file) || file.endsWith('.browser.test.ts');
}

/**
 * Tests of what citizens use run in Firefox too: some with every change, all of them nightly. That of
 * leaving runs in Chromium alone: in Firefox it does not come to its end under the test runner.
 */
export function runsInFirefox(file: string): boolean {
  return /^packages\/widgets\/src\//.test(file) && !file.includes('/complaint-form-leaving.');
}

/** Where browsers differ, and parts of the paths of the tests about it. */
export const differences: Readonly<Record<string, readonly string[]>> = {
  'the way of a case': [
    'complaint-form-steps',
    'complaint-form-sending',
    'case-status/case-status.test',
  ],
  'dates and other fields': ['field/more-fields', 'complaint-form-contract'],
  'clipboard, print, canvas': ['document-image', 'complaint-form-receipt'],
  focus: ['field/error-summary', 'field/combo-field', 'center/center.test', 'mail-form'],
  'choosing and reading files': ['files/file-box', 'files/prepare-file'],
  'history and leaving': ['center/center.test', 'number-in-address', 'complaint-form-draft'],
  storage: ['complaint-form-draft', 'display-settings/display-settings', 'idempotent-submission'],
  'streams that stay open': ['case-status/view/live'],
  'scripts, modules, hashes': [
    'fetch-checked',
    'own-scripts',
    'place-element',
    'complaint-form-proof',
  ],
  'elements and styles': ['element/damrong-element', 'element/define', 'style/add-styles'],
  'pointers and positions': ['location-tools'],
};

const differing = Object.values(differences).flat();

/** Runs in Firefox with every change. */
export function differsInFirefox(file: string): boolean {
  return runsInFirefox(file) && differing.some((part) => file.includes(part));
}

/** Needs the built files and a browser driven from outside. */
export function drivesBrowser(file: string): boolean {
  return /^test\/(end-to-end|embedding)\//.test(file);
}

export function runsInNode(file: string): boolean {
  return !runsInBrowser(file) && !drivesBrowser(file);
}

/** Runs in Node and needs neither a build nor a centre, so it may run beside the build. */
export function readsSources(file: string): boolean {
  return (
    runsInNode(file) &&
    /^(packages\/(contract|sdk|widgets|desk)|test\/(architecture|documents|runner)|demo)\//.test(
      file,
    )
  );
}

/** Checks the packages as they are published, types included. */
export function looksAtTarballs(file: string): boolean {
  return file.startsWith('test/packages/');
}

/** Starts centres on both databases, or programs that do. */
export function startsCenters(file: string): boolean {
  return runsInNode(file) && !readsSources(file) && !looksAtTarballs(file);
}
