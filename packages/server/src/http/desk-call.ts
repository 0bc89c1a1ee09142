import type {} from '@fastify/cookie';
import { may, reachOf, type Access, type Permission } from '@damrong/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { Officer } from '../officer/officer.ts';
import { scopeOf, type Scope } from '../officer/scope.ts';
import { findOfficer } from '../officer/sessions.ts';
import { ProblemError } from '../problem-error.ts';
import type { Adapter, Call } from './route.ts';

/** The cookies of the call and its answer. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
  /** What the device kept of an earlier sign-in. */
  readonly device: string | undefined;
  /** For longer than any session: what has signed in once keeps a way in while others guess. */
  keepDevice(device: string, now: Date): void;
}

export interface DeskCall extends Call {
  readonly officer: Officer | undefined;
  /** How far the permission of the endpoint reaches; undefined where it is about the account. */
  readonly scope: Scope | undefined;
  readonly cookie: SessionCookie;
  /** What the browser says of itself. */
  readonly userAgent: string;
}

/** @throws ProblemError when nobody is signed in */
export function officerOf({ officer }: DeskCall): Officer {
  if (officer === undefined) throw new ProblemError('not_signed_in');
  return officer;
}

/** @throws Error when the endpoint is not about cases or people of a scope */
export function scopeIn({ scope }: DeskCall): Scope {
  if (scope === undefined) throw new Error('the endpoint has no scope');
  return scope;
}

/**
 * Admits those who may do one of these, for addresses that are not endpoints of the contract.
 * @throws ProblemError for everybody else
 */
export function admitWith(
  [first, ...others]: readonly [Permission, ...Permission[]],
  context: () => AppContext,
  isSecure: boolean,
): (request: FastifyRequest) => Promise<void> {
  return async ({ cookies }) => {
    const token = cookies[cookieName(isSecure)];
    const officer = token
      ? await findOfficer(context().database, token, context().clock())
      : undefined;
    const held = others.find((one) => officer !== undefined && may(officer.role, one));
    checkAccess(held ?? first, officer);
  };
}

/** Admits officers by the session cookie; `isSecure` decides its name and attributes. */
export function deskAdapter(context: () => AppContext, isSecure: boolean): Adapter<DeskCall> {
  const name = cookieName(isSecure);
  return {
    actorOf: (call) => `officer ${officerOf(call).id}`,
    async admit(endpoint, request, reply) {
      const now = context().clock();
      const token = request.cookies[name];
      const officer =
        endpoint.access !== 'public' && token !== undefined
          ? await findOfficer(context().database, token, now)
          : undefined;
      const scope = checkAccess(endpoint.access, officer);
      const cookie = sessionCookie(isSecure, request, reply);
      const { 'user-agent': userAgent = '' } = request.headers;
      return { now, address: request.ip, officer, scope, cookie, userAgent };
    },
  };
}

/** Browsers keep no cookie for longer. */
const DEVICE_MS = 400 * 24 * 60 * 60 * 1000;
const DEVICE = /^[\w-]{22}$/;

function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-damrong' : 'damrong';
}

/**
 * The one place that asks the access table; it stands before the body is read.
 * @throws ProblemError when it is not for the officer
 */
function checkAccess(access: Access, officer: Officer | undefined): Scope | undefined {
  if (access === 'public') return undefined;
  if (officer === undefined) throw new ProblemError('not_signed_in');
  if (access === 'account.own') return undefined;
  if (officer.mustChangePassword) throw new ProblemError('password_change_required');
  if (reachOf(officer.role, access) === 'own') return undefined;
  return scopeOf(officer, access);
}

function sessionCookie(
  secure: boolean,
  { cookies }: FastifyRequest,
  reply: FastifyReply,
): SessionCookie {
  const name = cookieName(secure);
  const deviceName = `${name}-device`;
  const device = cookies[deviceName];
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    set: (token, expires) => void reply.setCookie(name, token, { ...attributes, expires }),
    clear: () => void reply.clearCookie(name, attributes),
    device: device !== undefined && DEVICE.test(device) ? device : undefined,
    keepDevice(value, now) {
      const expires = new Date(now.getTime() + DEVICE_MS);
      void reply.setCookie(deviceName, value, { ...attributes, expires });
    },
  };
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Unsafe calls must come from the desk's own pages. Browsers say so in `Origin` or
 * `Sec-Fetch-Site`; a caller that sends neither is not a page of ours.
 * @throws ProblemError otherwise
 */
export function checkSameOrigin(request: FastifyRequest, deskUrl: string): void {
  if (SAFE.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin === deskUrl || site === 'same-origin') return;
  throw new ProblemError('request_not_same_origin');
}
