import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import type { MailOutcome } from '../metrics/counted.ts';
import { composeMail, type ComposedMail } from './compose-mail.ts';
import { forgetMail, takeMail, type TakenMail } from './mail-queue.ts';

const INTERVAL_MS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const GIVE_UP_DAYS = 3;

export interface DelivererOptions {
  readonly clock: Clock;
  readonly database: Database;
  readonly relay: { send(mail: ComposedMail): Promise<void>; close(): void };
  readonly key: Buffer;
  readonly publicUrl: string;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Counts each attempt by how it ended. */
  readonly count: (outcome: MailOutcome) => void;
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
    const { database } = this.#options;
    let delivered = 0;
    for (;;) {
      const mail = this.#isStopped ? undefined : await takeMail(database, clock());
      if (mail === undefined) return delivered;
      if (await this.#deliver(mail, clock())) delivered += 1;
    }
  }

  /** A mail under way is given up and tried again later. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#options.relay.close();
    await this.#running;
  }

  async #deliver(mail: TakenMail, now: Date): Promise<boolean> {
    const { database, relay, log, count } = this.#options;
    try {
      await relay.send(composeMail(mail, this.#options));
    } catch (error) {
      const isOver = isRefused(error) || isTooOld(mail, now);
      if (isOver) await forgetMail(database, mail);
      if (!this.#isStopped) {
        count(isOver ? 'given_up' : 'failed');
        const { kind, attempts } = mail;
        const message = isOver ? 'mail given up' : 'mail not sent yet';
        log.warn({ kind, attempts, err: error, responseCode: answerOf(error) }, message);
      }
      return false;
    }
    await forgetMail(database, mail);
    count('sent');
    return true;
  }
}

function isTooOld({ created_at }: TakenMail, now: Date): boolean {
  return now.getTime() - created_at.getTime() > GIVE_UP_DAYS * DAY_MS;
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
