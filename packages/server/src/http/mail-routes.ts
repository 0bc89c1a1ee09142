import * as contract from '@damrong/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { confirmAddress, leaveAddress } from '../mail/answer-link.ts';
import { subscribeToMail } from '../mail/subscribe-to-mail.ts';
import { connectionOf } from '../abuse/network-of.ts';
import { codeGuesses } from '../throttle/guess-quotas.ts';
import type { Quota } from '../throttle/rate-limiter.ts';
import type { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import {
  askPage,
  mailPagePath,
  toldPage,
  type MailLinkName,
  type MailOutcome,
} from './pages/mail-pages.ts';
import type { Call, Router } from './route.ts';
import { PAGE_CSP } from './security-headers.ts';

const HOUR = 60 * 60 * 1000;

// By code and not by case, because followers have codes of their own.
const ofOneCode = { limit: 10, windowMs: HOUR };
// One address may stand for thousands of people in a mobile network.
const ofOneAddress = { limit: 300, windowMs: HOUR };

/** Mail subscriptions, where the ministry has switched them on; unsubscribing always works. */
export function serveMailRoutes(
  app: FastifyInstance,
  { route }: Router<Call>,
  { context, bruteForce }: { context: () => AppContext; bruteForce: BruteForceGuard },
): void {
  route(contract.subscribeToMail, async ({ body }, { address, now }) => {
    const { limiter } = context();
    const quotas = subscriptionQuotas(body, address);
    await limiter.take(quotas, now);
    try {
      const ways = codeGuesses('case', { subject: body.number, address });
      return await bruteForce.guard({ ways, now }, () => subscribeToMail(context(), body, now));
    } catch (error) {
      // A refusal sends no mail.
      await limiter.giveBack(quotas);
      throw error;
    }
  });

  for (const lang of contract.languages) {
    page(lang, 'confirm', async (token) => {
      const { clock, database, mail } = context();
      const isDone = mail !== undefined && (await confirmAddress(database, token, clock()));
      return isDone ? 'confirmed' : 'expired';
    });
    page(lang, 'leave', async (token) => {
      await leaveAddress(context().database, token);
      return 'left';
    });
  }

  function page(
    lang: contract.Lang,
    link: MailLinkName,
    act: (token: string) => Promise<MailOutcome>,
  ): void {
    const path = mailPagePath(lang, link);
    app.get(path, (request, reply) => sendPage(reply, askPage(lang, link, tokenOf(request))));
    // A form of ours, or a mail program in one press (RFC 8058): the secret is in the address.
    app.post(path, { config: { form: 'unread' } }, async (request, reply) => {
      const outcome = await act(tokenOf(request));
      void reply.code(outcome === 'expired' ? 404 : 200);
      return sendPage(reply, toldPage(lang, outcome));
    });
  }
}

function subscriptionQuotas(
  { number, code }: { readonly number: string; readonly code: string },
  address: string,
): readonly Quota[] {
  return [
    { key: `mails for ${number} ${code}`, ...ofOneCode },
    { key: `mails from ${connectionOf(address)}`, ...ofOneAddress },
  ];
}

function tokenOf({ query }: FastifyRequest): string {
  const { token } = query as { token?: unknown };
  return typeof token === 'string' ? token : '';
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .headers({
      'content-security-policy': PAGE_CSP,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(html);
}
