import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { proofLevel } from '../../packages/server/test-support/proof-extent.ts';
import { copySources, type Copy } from './contributing-copy.ts';
import { endpointWalk, guarded, pageWalk, roleWalk, tableWalk } from './contributing-walks.ts';

/** In full, the tests that CONTRIBUTING names look at what was added; in short, a centre is tried. */
const isFull = proofLevel({ short: 0, full: 1 }) === 1;
const run = promisify(execFile);

/** Uses what was added as its users do, and prints what they get. */
const visit = `import { createClient } from '@damrong/sdk';
import { startTestCenter } from './packages/server/test-support/center.ts';
import { signInDemoOfficer } from './packages/server/test-support/officer.ts';
import { openPage } from './packages/desk/src/app/pages.ts';
import { locales } from './packages/desk/src/locale/locale.ts';

const center = await startTestCenter('pglite');
try {
  const greeting = await createClient({ baseUrl: center.publicUrl }).greetings.get('50');
  const { paths } = await (await fetch(center.publicUrl + '/v1/openapi.json')).json();
  const inspector = await signInDemoOfficer(center, 'chiangmai.inspector');
  const cases = await inspector.call('/v1/officer/cases');
  const colleagues = await inspector.call('/v1/officer/colleagues');
  const { rows } = await center.database.executeQuery({
    sql: "select relrowsecurity and relforcerowsecurity as guarded from pg_class where relname = 'guests'",
    parameters: [], query: { kind: 'RawNode' }, queryId: { queryId: 'guests' },
  });
  const page = openPage(new URL('/hello', 'https://desk.example'));
  console.log(JSON.stringify({
    greeting: greeting.en,
    documented: paths['/v1/greetings/{province}']?.get?.operationId,
    inspector: [cases.status, colleagues.status],
    guarded: rows[0]?.guarded,
    titles: [page?.entry.title(locales.th), page?.entry.title(locales.en)],
  }));
} finally {
  await center.stop();
}
`;

/** A test runner that finds itself inside another one runs nothing. */
function withoutTestContext(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, FULL: __, ...env } = process.env;
  return env;
}

const added = [
  'packages/contract/src/endpoints/greeting.ts',
  'packages/contract/src/openapi/answer-examples.ts',
  'packages/contract/src/access/managed-roles.ts',
  'packages/sdk/src/create-client.ts',
  'packages/server/src/http/public-routes.ts',
  'packages/server/src/database/schema.ts',
  'packages/server/src/database/migrations/all-migrations.ts',
  'packages/server/src/seed/demo-officers.ts',
  'packages/desk/src/hello/hello-page.ts',
  'packages/desk/src/hello/hello.entry.ts',
  'packages/desk/src/app/pages.ts',
  'packages/desk/src/locale/hello.en.ts',
  'packages/desk/src/locale/locale.ts',
];

/** What CONTRIBUTING names beside the typed sources, in the copy. */
const named = [
  'packages/contract/src/openapi/build-open-api.test.ts',
  'test/architecture/public-names.test.ts',
  'test/documents/maps.test.ts',
];

describe('what CONTRIBUTING asks for, and nothing else,', () => {
  let copy: Copy;

  before(() => {
    copy = copySources();
    copy.apply(endpointWalk);
    copy.apply(pageWalk);
    copy.apply(tableWalk(copy.freeNumber(), guarded));
    copy.apply(roleWalk(copy.freeNumber()));
  });
  after(() => copy.remove());

  const node = (...given: string[]) =>
    run(process.execPath, ['--conditions=damrong-source', ...given], {
      cwd: copy.folder,
      maxBuffer: 2 ** 26,
      env: withoutTestContext(),
    });

  it('compiles, and does not where the English word is missing', () => {
    assert.deepEqual(copy.typeErrors(added), []);
    const path = 'packages/desk/src/locale/hello.en.ts';
    const english = pageWalk.files[path] ?? assert.fail();
    copy.apply({ files: { [path]: english.replace(/ {2}heading.*\n/, '') }, lines: [] });
    assert.match(
      copy.typeErrors([path]).join('\n'),
      /hello\.en\.ts: Property 'heading' is missing/,
    );
    copy.apply({ files: { [path]: english }, lines: [] });
  });

  it('makes an endpoint, a table, a page with its words, and a role', async () => {
    writeFileSync(join(copy.folder, 'visit.ts'), visit);
    const { stdout } = await node('visit.ts');
    assert.deepEqual(JSON.parse(stdout), {
      greeting: 'Glad to help',
      documented: 'getGreeting',
      inspector: [200, 403],
      guarded: true,
      titles: ['ยินดีต้อนรับ', 'Welcome'],
    });
  });

  it('satisfies the tests of documents, docstrings and the OpenAPI document', async () => {
    await node('--test', '--test-reporter=dot', ...named);
  });

  if (isFull)
    it('satisfies the tests of access, calls and row security', async () => {
      const tests = [
        'packages/contract/src/access/access.test.ts',
        'packages/sdk/src/create-client.test.ts',
        'packages/server/src/database/row-security.test.ts',
        'packages/server/src/officer/province-wall.test.ts',
        'test/conformance/access.test.ts',
        'test/conformance/examples.test.ts',
        'test/conformance/problems.test.ts',
      ];
      await node('--test', '--test-reporter=dot', '--test-concurrency=1', ...tests);
    });
});
