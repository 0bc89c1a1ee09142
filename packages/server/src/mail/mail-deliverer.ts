import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import type { MailOutcome } from '../metrics/counted.ts';
import { composeMail, type ComposedMail } from './compose-mail.ts';
import {
  composeCircularMail,
  finishCircularMail,
  takeCircularMail,
} from '../circular/circular-mails.ts';
import { composeReminder } from '../reminder/compose-reminder.ts';
import { finishReminder, takeReminder } from '../reminder/reminder-queue.ts';
import { forgetMail, takeMail } from './mail-queue.ts';

const INTERVAL_MS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const GIVE_UP_DAYS = 3;

export interface DelivererOptions {
  readonly clock: Clock;
  readonly database: Database;
  readonly relay: { send(mail: ComposedMail): Promise<void>; close(): void };
  readonly key: Buffer;
  readonly publicUrl: string;
  readonly deskUrl: string;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Counts each attempt by how it ended. */
  readonly count: (outcome: MailOutcome) => void;
}

/** A mail that this process has taken, whatever it is about. */
interface Taken {
  readonly kind: string;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly mail: ComposedMail;
  /** It was handed over, or given up. */
  finish(now: Date): Promise<void>;
}

/**
 * Sends the mails that wait, at least once each. Any number of processes may do so at once. The log
 * says how many attempts a mail took and why, never to whom or about which case.
 */
export class MailDeliverer {
  readonly #options: DelivererOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(options: DelivererOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#running = this.deliverDue()
        .catch((error: unknown) => {
          this.#options.log.error({ err: error }, 'background error');
        })
        .finally(() => {
          if (!this.#isStopped) this.start();
        });
    }, INTERVAL_MS).unref();
  }

  /** Tries every mail that is due. @returns how many were handed over */
  async deliverDue(clock = this.#options.clock): Promise<number> {
    let delivered = 0;
    for (;;) {
      const taken = this.#isStopped ? undefined : await this.#take(clock());
      if (taken === undefined) return delivered;
      if (await this.#deliver(taken, clock())) delivered += 1;
    }
  }

  /** A mail under way is given up and tried again later. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#options.relay.close();
    await this.#running;
  }

  /** Citizens first: a reminder may come an hour later. */
  async #take(now: Date): Promise<Taken | undefined> {
    const { database } = this.#options;
    const news = await takeMail(database, now);
    if (news !== undefined) {
      return {
        kind: news.kind,
        createdAt: news.created_at,
        attempts: news.attempts,
        mail: composeMail(news, this.#options),
        finish: () => forgetMail(database, news),
      };
    }
    const reminder = await takeReminder(database, now);
    if (reminder === undefined) return this.#takeAboutCircular(now);
    return {
      kind: 'reminder',
      createdAt: reminder.created_at,
      attempts: reminder.attempts,
      mail: composeReminder(reminder, this.#options),
      finish: (at) => finishReminder(database, reminder, at),
    };
  }

  async #takeAboutCircular(now: Date): Promise<Taken | undefined> {
    const { database } = this.#options;
    const mail = await takeCircularMail(database, now);
    if (mail === undefined) return undefined;
    return {
      kind: 'circular',
      createdAt: mail.created_at,
      attempts: mail.attempts,
      mail: composeCircularMail(mail, this.#options),
      finish: (at) => finishCircularMail(database, mail, at),
    };
  }

  async #deliver({ kind, createdAt, attempts, mail, finish }: Taken, now: Date): Promise<boolean> {
    const { relay, log, count } = this.#options;
    try {
      await relay.send(mail);
    } catch (error) {
      const isOver = isRefused(error) || isTooOld(createdAt, now);
      if (isOver) await finish(now);
      if (!this.#isStopped) {
        count(isOver ? 'given_up' : 'failed');
        const message = isOver ? 'mail given up' : 'mail not sent yet';
        log.warn({ kind, attempts, err: error, responseCode: answerOf(error) }, message);
      }
      return false;
    }
    await finish(now);
    count('sent');
    return true;
  }
}

function isTooOld(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > GIVE_UP_DAYS * DAY_MS;
}

/**
 * True when the relay has refused this recipient or this mail for good; a wrong password says
 * nothing about the mail.
 */
function isRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (answerOf(error) ?? 0) >= 500;
}

function answerOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('responseCode' in error)) return undefined;
  return typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
