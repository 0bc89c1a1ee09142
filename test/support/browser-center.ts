import type { IncomingMessage, ServerResponse } from 'node:http';
import { mailsThatWait } from '../../packages/server/test-support/mailbox.ts';
import { startFaultyCenter } from './faulty-center.ts';
import { forward } from './forward.ts';
import { freePort } from './free-port.ts';
import { startTestCenter, type TestCenter } from './test-center.ts';
import type { CenterInBrowser } from './center-in-browser.js';

/** The few parts of Koa that a middleware of the test server uses. */
interface Context {
  path: string;
  req: IncomingMessage;
  res: ServerResponse;
  body: unknown;
  respond?: boolean;
  set(name: string, value: string): void;
}

export interface BrowserCenter {
  middleware(context: Context, next: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

let count = 0;

/** Creates an officer like one of the demo's, whose password no other test changes. */
async function newOfficer(
  { database, officers }: TestCenter,
  like: string,
  asked: { province: string | null; mustChangePassword: boolean },
): Promise<{ username: string; password: string | null }> {
  const model = officers.find(({ username }) => username === like);
  if (model === undefined) throw new Error(`The demo has no officer ${like}`);
  count += 1;
  const username = `${like}-${count}`;
  await database
    .insertInto('officers')
    .columns([
      'username',
      'display_name',
      'role',
      'province_code',
      'agency_id',
      'password_hash',
      'must_change_password',
      'demo',
    ])
    .expression((of) =>
      of
        .selectFrom('officers')
        .where('username', '=', like)
        .select((to) => [
          to.val(username).as('username'),
          'display_name',
          'role',
          to.fn.coalesce(to.val(asked.province), 'province_code').as('province_code'),
          'agency_id',
          'password_hash',
          to.val(asked.mustChangePassword).as('must_change_password'),
          'demo',
        ]),
    )
    .execute();
  return { username, password: model.password };
}

/**
 * The centre for tests that run inside the browser. `/__center.json` on the test server tells where
 * it is; the desk's API answers under the test server's own origin, so that its cookie works.
 */
export async function startBrowserCenter(testOrigin: string): Promise<BrowserCenter> {
  const center = await startTestCenter({ origins: [testOrigin], settings: mailsThatWait });
  const faulty = await startFaultyCenter(center.api);
  const told: CenterInBrowser = {
    api: center.api,
    desk: center.desk,
    dead: `http://127.0.0.1:${await freePort()}`,
    faulty: faulty.url,
    officers: center.officers,
    cases: center.cases,
  };
  return {
    async middleware(context, next) {
      if (context.path === '/__center.json') {
        context.set('Cache-Control', 'no-store');
        context.body = told;
      } else if (context.path === '/__officer') {
        const asked = new URL(context.req.url ?? '/', testOrigin).searchParams;
        context.body = await newOfficer(center, asked.get('like') ?? '', {
          province: asked.get('province') || null,
          mustChangePassword: asked.has('first'),
        });
      } else if (context.path.startsWith('/v1/')) {
        context.respond = false;
        const target = new URL(context.req.url ?? '/', center.desk);
        await forward(context.req, context.res, target, { origin: target.origin });
      } else {
        await next();
      }
    },
    async stop() {
      faulty.stop();
      await center.stop();
    },
  };
}
