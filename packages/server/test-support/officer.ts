import type { Demo } from '../src/seed/seed-demo.ts';
import { call, newKey, type Answer, type CallOptions } from './http-client.ts';

/** An officer at the desk, with the session cookie that a browser would keep. */
export interface TestOfficer {
  readonly cookie: string;
  call<Body = Record<string, unknown>>(path: string, options?: CallOptions): Promise<Answer<Body>>;
}

interface Desk {
  readonly deskUrl: string;
}

export const ownPassword = 'สายน้ำปิง ไหลเย็น 2570';

/** Signs in with the one-time password and sets a new one, as every officer must first. */
export async function signInDemoOfficer(
  center: Desk & { readonly demo: Demo },
  username: string,
): Promise<TestOfficer> {
  const password = oneTimePassword(center.demo, username);
  const officer = await signIn(center, { username, password });
  const changed = await officer.call('/v1/officer/password', {
    body: { current: password, next: ownPassword },
  });
  if (changed.status !== 200) throw new Error(`the password was not changed: ${changed.text}`);
  return officer;
}

export function oneTimePassword({ officers }: Demo, username: string): string {
  const officer = officers.find((one) => one.username === username);
  if (officer?.password == null) throw new Error(`${username} has no one-time password`);
  return officer.password;
}

export async function signIn(
  desk: Desk,
  credentials: { username: string; password: string },
): Promise<TestOfficer> {
  const answer = await atDesk(desk, '')('/v1/officer/session', { body: credentials });
  if (answer.status !== 200) throw new Error(`not signed in: ${answer.text}`);
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  return { cookie, call: atDesk(desk, cookie) };
}

const CHANGE = /^(\/v1\/officer\/cases\/[^/]+)\/\w+$/;

export function atDesk({ deskUrl }: Desk, cookie: string) {
  const send = <Body = Record<string, unknown>>(path: string, options: CallOptions = {}) =>
    call<Body>(`${deskUrl}${path}`, {
      ...options,
      headers: { origin: deskUrl, cookie, ...options.headers },
    });
  return async <Body = Record<string, unknown>>(path: string, options: CallOptions = {}) => {
    const about = options.body === undefined ? undefined : CHANGE.exec(path)?.[1];
    if (about === undefined) return send<Body>(path, options);
    const { 'if-match': decidedOn = await version(about) } = options.headers ?? {};
    return send<Body>(path, {
      ...options,
      headers: { 'idempotency-key': newKey(), ...options.headers, 'if-match': decidedOn },
    });
  };

  /** What an officer who looks before each change has seen; any version of what is not theirs. */
  async function version(path: string): Promise<string> {
    const { headers } = await send(path);
    return headers.get('etag') ?? '"1"';
  }
}
