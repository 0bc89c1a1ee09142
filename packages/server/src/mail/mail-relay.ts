import { createTransport } from 'nodemailer';
import type { ComposedMail } from './compose-mail.ts';
import type { MailSettings } from './mail-settings.ts';

const SECOND = 1000;

/** Hands mails to the ministry's relay, one after the other over one connection. */
export class MailRelay {
  readonly #settings: MailSettings;
  #url: string;
  #transport;

  constructor(settings: MailSettings) {
    this.#settings = settings;
    this.#url = settings.newestUrl();
    this.#transport = transportTo(this.#url);
  }

  /** @throws Error with `code`, and `responseCode` where the relay has answered */
  async send({ to, subject, text, leaveUrl, messageId, date, lang }: ComposedMail): Promise<void> {
    await this.#newest().sendMail({
      from: this.#settings.from,
      to: { name: '', address: to },
      subject,
      text,
      textEncoding: 'base64',
      messageId,
      date,
      headers: {
        'Content-Language': lang,
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(leaveUrl === undefined
          ? {}
          : {
              'List-Unsubscribe': { prepared: true, value: `<${leaveUrl}>` },
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
      },
    });
  }

  /** @throws Error with what the relay or the line to it said, when no mail could be handed over now */
  async check(): Promise<void> {
    await this.#newest().verify();
  }

  #newest() {
    const url = this.#settings.newestUrl();
    if (url !== this.#url) {
      this.#transport.close();
      this.#url = url;
      this.#transport = transportTo(url);
    }
    return this.#transport;
  }

  /** Also ends what is under way; it will be sent again. */
  close(): void {
    this.#transport.close({ force: true });
  }
}

function transportTo(url: string) {
  const { username } = new URL(url);
  return createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // The deliverer tries a failed mail again, after a pause.
    maxRequeues: 0,
    idleTimeout: 10 * SECOND,
    dnsTimeout: 10 * SECOND,
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    socketTimeout: 30 * SECOND,
    // A password never travels in the clear.
    requireTLS: username !== '',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
