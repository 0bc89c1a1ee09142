import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file that runs others in its process; one that must run alone is its own only member. */
export interface SharedProcess {
  readonly entry: string;
  readonly members: readonly string[];
}

// What one file takes away or puts in its place would be so for the next ones.
const GLOBALS =
  /\b(?:Reflect|Object)\.\w+\((?:globalThis|Intl|process)\b|\bglobalThis\.\w+ = |\bdelete process\.env|\bprocess\.env(?:\['\w+'\])? = /;

function mustRunAlone(file: string): boolean {
  return GLOBALS.test(readFileSync(file, 'utf8'));
}

/**
 * Lets neighbouring test files share a process, at most this many: to load the server's sources and
 * to make them fast takes as long as the tests of most files.
 */
export function shareProcesses(files: readonly string[], atMost: number): SharedProcess[] {
  const alone = files.filter((file) => atMost === 1 || mustRunAlone(file));
  const others = files.filter((file) => !alone.includes(file));
  const groups = Array.from({ length: Math.ceil(others.length / atMost) }, (_, index) =>
    others.slice(index * atMost, (index + 1) * atMost),
  );
  const directory = groups.length === 0 ? '' : mkdtempSync(join(tmpdir(), 'damrong-tests-'));
  if (directory !== '')
    process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return [
    ...groups.map((members, index) => {
      const entry = join(directory, `group-${index + 1}.test.mjs`);
      writeFileSync(entry, entrySource(members));
      return { entry, members };
    }),
    ...alone.map((file) => ({ entry: file, members: [file] })),
  ];
}

/** The test that holds back the others until all files of a process are loaded. */
export const LOADING = 'the files that share a process are loaded';

/**
 * Each file is a suite, so that its hooks stand round its own tests, and finds itself named as the
 * program that runs, as it does where it runs alone. A suite takes the tests that are made by what
 * its function itself awaits, so that the wait for the file before stands outside it. Without
 * something that waits, node:test would end the process as soon as the first files' tests are over.
 */
const entrySource = (
  members: readonly string[],
): string => `import test, { describe } from 'node:test';
const loaded = Promise.withResolvers();
test(${JSON.stringify(LOADING)}, () => loaded.promise);
for (const [name, path, url] of ${JSON.stringify(members.map(namesOf))}) {
  process.argv[1] = path;
  const isLoaded = Promise.withResolvers();
  describe(name, async () => {
    try {
      await import(url);
    } finally {
      isLoaded.resolve();
    }
  });
  await isLoaded.promise;
}
loaded.resolve();
`;

const namesOf = (member: string): [name: string, path: string, url: string] => {
  const path = resolve(member);
  return [member, path, pathToFileURL(path).href];
};
