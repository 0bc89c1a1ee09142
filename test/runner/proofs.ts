/** A figure that the product publishes, and the test that reaches it. */
export interface Proof {
  readonly name: string;
  readonly promise: string;
  readonly file: string;
  /** Part of the names of its tests, where a file contains the tests of several proofs. */
  readonly tests?: string;
  /** It has no short form: the file runs by name and every night, and not with every change. */
  readonly isOnlyWhole?: true;
  /** Into how many equal parts the figure is split, so that each one ends within the time limit. */
  readonly parts: number;
}

interface Published extends Omit<Proof, 'parts'> {
  readonly parts?: number;
}

const published: readonly Published[] = [
  {
    name: 'one-intent-pglite',
    promise: 'one intent, one case: 10,000 intents in 2–50 copies, on PGlite',
    file: 'packages/server/src/idempotency/one-intent.test.ts',
    tests: 'pglite',
    parts: 3,
  },
  {
    name: 'one-intent-postgres',
    promise: 'one intent, one case: 10,000 intents in 2–50 copies, on PostgreSQL',
    file: 'packages/server/src/idempotency/one-intent.test.ts',
    tests: 'postgres',
    parts: 2,
  },
  {
    name: 'hostile-input',
    promise: 'bad input never breaks the service: 100,000 calls',
    file: 'packages/server/src/http/hostile-input.test.ts',
  },
  {
    name: 'flood',
    promise: 'a flood does not silence citizens: 10,000 filings on each database',
    file: 'packages/server/src/abuse/abuse.test.ts',
  },
  {
    name: 'guessing',
    promise: 'guessing has an end and shuts nobody out: 260 guesses at once, on each database',
    file: 'packages/server/src/throttle/guessing.test.ts',
  },
  {
    name: 'audit',
    promise: 'a changed history is seen, and the entry named: 10,000 forgeries',
    file: 'packages/server/src/audit/audit-chain.test.ts',
  },
  {
    name: 'old-libraries',
    promise: 'old pages are served: nine ways in which sites load the libraries of their time',
    file: 'test/embedding/old-libraries.test.ts',
  },
  {
    name: 'matrix',
    promise:
      'nothing is lost at any step: reload, Back, refusals, dead lines, wrong clocks, full storage',
    file: 'test/embedding/matrix.test.ts',
  },
  {
    name: 'tamper',
    promise: 'nothing that was changed runs: 1,000 changes of one byte in a release',
    file: 'test/embedding/tamper.test.ts',
  },
  {
    name: 'release',
    promise: 'whoever builds a release gets the same bytes: two clean builds in two folders',
    file: 'test/packages/release.test.ts',
  },
  {
    name: 'npm-projects',
    promise:
      'the packages work where they are installed: empty projects with Vite, webpack, Next.js and Node',
    file: 'test/packages/npm-projects.test.ts',
  },
  {
    name: 'no-location',
    promise: 'photos carry no location: 200 camera files',
    file: 'packages/server/src/upload/no-location.test.ts',
  },
  {
    name: 'kill-server',
    promise: 'no acknowledged case is lost: 500 kills of the server with its database',
    file: 'test/faults/kill-server.test.ts',
    parts: 2,
  },
  {
    name: 'kill-database',
    promise: 'no acknowledged case is lost: 200 kills of PostgreSQL',
    file: 'test/faults/kill-database.test.ts',
  },
  {
    name: 'kill-picture',
    promise: 'no photo is lost: 50 kills while it becomes a picture',
    file: 'test/faults/kill-picture.test.ts',
  },
  {
    name: 'image',
    promise:
      'the folder that becomes the image holds what a centre needs, serves, and nothing else',
    file: 'test/operate/image-folder.test.ts',
    isOnlyWhole: true,
  },
  {
    name: 'generated-clients',
    promise: 'clients that others generate from the OpenAPI document compile and file a case',
    file: 'test/conformance/generated-clients.test.ts',
    isOnlyWhole: true,
  },
  {
    name: 'data-directory',
    promise: 'one process has a data directory: started three at once, killed, stopped',
    file: 'packages/server/src/database/data-directory-lock.test.ts',
  },
  {
    name: 'contributing',
    promise:
      'CONTRIBUTING is enough: an endpoint, a table, a page and a role in a copy, with its tests',
    file: 'test/packages/contributing.test.ts',
  },
];

/** Each is run by its name; `one-intent-pglite-2` is the second part of a proof. */
export const proofs: readonly Proof[] = published.flatMap(({ parts = 1, ...proof }) =>
  Array.from({ length: parts }, (_, part) => ({
    ...proof,
    name: parts === 1 ? proof.name : `${proof.name}-${part + 1}`,
    parts,
  })),
);

const wholeFiles = new Set(proofs.filter(({ isOnlyWhole }) => isOnlyWhole).map(({ file }) => file));

/** True for a file that runs by name and every night. */
export const isOnlyWhole = (file: string): boolean => wholeFiles.has(file);

/** The proofs of a name: one, or all parts of one. */
export function proofsNamed(name: string): readonly Proof[] {
  return proofs.filter((proof) => proof.name === name || proof.name.replace(/-\d+$/, '') === name);
}
