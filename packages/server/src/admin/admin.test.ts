import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readAudit } from '../../test-support/audit.ts';
import { startTestCenter } from '../../test-support/center.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { atDesk, ownPassword, signIn } from '../../test-support/officer.ts';
import { StartError } from '../start-error.ts';
import { CommandError } from './command-error.ts';
import { runAdmin } from './run-admin.ts';
import { nodeFlags } from '../../test-support/node-flags.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const username = 'moi.first';
const office = ['officers', 'create', 'abc', '--name', 'สมชาย'];
const account = ['--name', 'ผู้ดูแลระบบ คนแรก', '--role', 'administrator'];

interface Ended {
  readonly code: number;
  readonly lines: string[];
  readonly errors: string[];
}

const lines = (text: string) => text.split('\n').filter(Boolean);

/** The command in a process of its own, as an operator runs it. */
function damrong(given: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, NODE_ENV: '', ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeFlags, cli, ...given], { env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, lines: lines(stdout), errors: lines(stderr) });
    });
  });
}

/** What the command does, without a process of its own for each of the many that are tried. */
async function inProcess(
  given: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> {
  const said: string[] = [];
  try {
    await runAdmin(given, settings, (line) => said.push(line));
    return { code: 0, lines: said.flatMap(lines), errors: [] };
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof StartError)) throw error;
    return { code: 1, lines: said.flatMap(lines), errors: lines(error.message) };
  }
}

for (const engine of engines) {
  describe(`the operator's command on ${engine}`, () => {
    let testDatabase: TestDatabase;
    const admin = (...given: string[]) => inProcess(given, testDatabase.settings);
    before(async () => {
      testDatabase = await createTestDatabase(engine, 'prepared');
    });
    after(() => testDatabase.remove());

    /** A run that succeeds. */
    async function done(...given: string[]): Promise<string[]> {
      const ended = await admin(...given);
      assert.deepEqual([ended.code, ended.errors], [0, []]);
      return ended.lines;
    }

    /** A run that is refused: one line, and nothing done. */
    async function refused(...given: string[]): Promise<string> {
      const ended = await admin(...given);
      assert.deepEqual([ended.code, ended.lines, ended.errors.length], [1, [], 1]);
      return ended.errors[0] ?? '';
    }

    const passwordIn = (lines: readonly string[]) =>
      lines.map((line) => /^One-time password: (\S+)$/.exec(line)?.[1]).find(Boolean) ??
      assert.fail(lines.join('\n'));

    it('works as a program of its own', async () => {
      const refusal = ['admin', 'officers', 'disable', 'nobody'];
      const listed = await damrong(['admin', 'officers', 'list'], testDatabase.settings);
      assert.deepEqual(listed, { code: 0, lines: ['There is no account.'], errors: [] });
      const { code, errors } = await damrong(refusal, testDatabase.settings);
      assert.deepEqual([code, errors.length], [1, 1]);
    });

    it('makes the first administrator, whose one-time password opens nothing but a change', async () => {
      assert.deepEqual(await done('officers', 'list'), ['There is no account.']);
      const password = passwordIn(await done('officers', 'create', username, ...account));
      const [listed] = await done('officers', 'list');
      assert.match(
        listed ?? '',
        /^moi\.first +administrator +– +one-time password +ผู้ดูแลระบบ คนแรก$/,
      );

      const center = await startTestCenter(engine, { testDatabase, seed: false });
      try {
        const officer = await signIn(center, { username, password });
        const early = await officer.call('/v1/officer/cases');
        assert.equal(early.body['code'], 'password_change_required');
        const next = { current: password, next: ownPassword };
        const changed = await officer.call('/v1/officer/password', { body: next });
        assert.equal(changed.status, 200);
        assert.equal((await officer.call('/v1/officer/cases')).status, 200);
        const again = await atDesk(center, '')('/v1/officer/session', {
          body: { username, password },
        });
        assert.equal(again.status, 401);
      } finally {
        await center.stop();
      }
    });

    it('disables, opens again and resets an account, but never the last administrator', async () => {
      assert.match(await refused('officers', 'disable', username), /last administrator/);
      const chief = ['--name', 'หัวหน้าศูนย์ ใหม่', '--role', 'chief', '--province', '50'];
      await done('officers', 'create', ' CHIEF.New', ...chief);
      await done('officers', 'disable', 'chief.new');
      assert.match(
        (await done('officers', 'list', '--province', '50')).join(),
        /chief\.new .*disabled/,
      );
      const reset = await done('officers', 'reset-password', 'chief.new');
      assert.match(reset[0] ?? '', /still disabled/);
      await done('officers', 'enable', 'chief.new');

      const center = await startTestCenter(engine, { testDatabase, seed: false });
      try {
        await signIn(center, { username: 'chief.new', password: passwordIn(reset) });
      } finally {
        await center.stop();
      }
    });

    it('writes into the audit what it did, and about whom', async () => {
      const center = await startTestCenter(engine, { testDatabase, seed: false });
      try {
        const all = await readAudit(center.database);
        const rows = all.filter(({ reason }) => reason === 'chief.new');
        assert.deepEqual(
          rows.map(({ action }) => action),
          ['officer_created', 'officer_disabled', 'officer_password_reset', 'officer_enabled'],
        );
        assert.ok(rows.every(({ officer_id }) => officer_id === null));
      } finally {
        await center.stop();
      }
    });

    it('registers a site, checks it and takes it off again', async () => {
      const page = 'https://www.chiangmai.go.th/news/1';
      const origin = 'https://www.chiangmai.go.th';
      assert.match(await refused('sites', 'check', page), /is not registered: "sites add/);
      const added = await done('sites', 'add', page, '--province', '50');
      assert.equal(added[0], `${origin} is registered.`);
      assert.match(added[1] ?? '', /https:\/\/chiangmai\.go\.th/);
      assert.deepEqual(await done('sites', 'check', page), [`${origin} is registered.`]);
      assert.match(
        await refused('sites', 'check', 'http://chiangmai.go.th'),
        /though https:\/\/www/,
      );
      assert.match(
        (await done('sites', 'list')).join(),
        /^https:\/\/www\.chiangmai\.go\.th +50 +since/,
      );

      const center = await startTestCenter(engine, { testDatabase, seed: false });
      try {
        const challenge = await call(`${center.publicUrl}/v1/challenge`, { headers: { origin } });
        assert.equal(challenge.status, 200);
      } finally {
        await center.stop();
      }
      await done('sites', 'remove', origin);
      assert.match(await refused('sites', 'remove', origin), /is not registered/);
      assert.deepEqual(await done('sites', 'list'), ['No site is registered.']);
    });

    it('says which account it does not find, and which there is already', async () => {
      assert.match(await refused('officers', 'reset-password', 'nobody'), /no account nobody/);
      assert.match(
        await refused('officers', 'create', username, ...account),
        /an account moi\.first already/,
      );
    });
  });
}

describe("the operator's command", () => {
  it('says how it is used, and needs no database for that', async () => {
    const { code, lines } = await damrong(['admin', 'help'], { DATABASE_URL: 'postgres://nobody' });
    assert.equal(code, 0);
    assert.ok(lines.some((line) => line.includes('officers create USERNAME --name NAME')));
    assert.equal((await damrong([])).code, 1);
  });

  for (const [said, ...given] of [
    [/no command "oficers list"\. Do you mean officers list\?/, 'oficers', 'list'],
    [/no option --nam\. Do you mean --name\?/, 'officers', 'create', 'abc', '--nam', 'x'],
    [/--role is missing: officer, chief/, 'officers', 'create', 'abc', '--name', 'สมชาย'],
    [/no role boss/, 'officers', 'create', 'abc', '--name', 'สมชาย', '--role', 'boss'],
    [/--province is missing/, 'officers', 'create', 'abc', '--name', 'สมชาย', '--role', 'chief'],
    [/no province 99/, 'officers', 'list', '--province', '99'],
    [/leave --province out/, 'officers', 'create', 'abc', ...account, '--province', '50'],
    [/--agency is missing/, ...office, '--role', 'agency_officer'],
    [/leave --agency out/, ...office, '--role', 'chief', '--province', '50', '--agency', 'land'],
    [/--agency is no id/, ...office, '--role', 'agency_officer', '--agency', 'land'],
    [
      /is no name of a person/,
      'officers',
      'create',
      'abc',
      '--name',
      '1',
      '--role',
      'administrator',
    ],
    [/สมชาย is no username/, 'officers', 'create', 'สมชาย', ...account],
    [/username is missing/, 'officers', 'disable'],
    [/one word too many: two/, 'officers', 'disable', 'one', 'two'],
    [/www\.example\.go\.th is no address/, 'sites', 'add', 'www.example.go.th'],
    [/address of the site is missing/, 'sites', 'add'],
  ] as const) {
    it(`says in one line what is wrong with "${given.join(' ')}", before a database is opened`, async () => {
      const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' };
      const ended = await inProcess(given, nowhere);
      assert.deepEqual([ended.code, ended.lines, ended.errors.length], [1, [], 1]);
      assert.match(ended.errors[0] ?? '', said);
    });
  }

  it('says in one line that the database cannot be reached', async () => {
    const settings = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' };
    const { code, errors } = await damrong(['admin', 'officers', 'list'], settings);
    assert.deepEqual([code, errors.length], [1, 1]);
    assert.match(errors[0] ?? '', /database cannot be used/);
  });
});
