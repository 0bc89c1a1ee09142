import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a mail program sees it. */
export interface ReceivedMail {
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  /** The mail as it was transmitted. */
  readonly raw: string;
}

export interface Mailbox {
  /** Settings that make this server the centre's relay. */
  readonly settings: Readonly<Record<string, string>>;
  /** All mails received so far, whoever they are for. */
  readonly mails: readonly ReceivedMail[];
  /** Resolves with the mail at that position to this address, once it has arrived. */
  mailTo(address: string, position?: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

interface Behaviour {
  /**
   * Called for each recipient; an error refuses it, and a promise that never resolves keeps the
   * connection waiting.
   */
  readonly onRecipient?: (address: string) => Promise<void>;
}

/** Mails switched on, with a relay that can never be reached. */
export const mailsThatWait = {
  DAMRONG_MAIL_URL: 'smtp://127.0.0.1:9',
  DAMRONG_MAIL_FROM: 'news@centre.example',
};

const TIMEOUT_MS = 20_000;

/** A real mail server that keeps what it gets. */
export async function startMailbox({ onRecipient }: Behaviour = {}): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // A connection that is kept waiting on purpose must not delay the test.
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      Promise.resolve(onRecipient?.(address)).then(() => done(), done);
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('latin1');
        mails.push(readMail(raw, envelope.rcptTo[0]?.address ?? ''));
        done();
      });
    },
  });
  // Some tests kill a client in the middle of its work.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    settings: {
      DAMRONG_MAIL_URL: `smtp://127.0.0.1:${port}`,
      DAMRONG_MAIL_FROM: 'ศูนย์ดำรงธรรม <news@centre.example>',
    },
    mails,
    async mailTo(address, position = 0) {
      const until = performance.now() + TIMEOUT_MS;
      for (;;) {
        const mail = mails.filter(({ to }) => to === address)[position];
        if (mail !== undefined) return mail;
        if (performance.now() > until) throw new Error('the mail has not come');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readMail(raw: string, to: string): ReceivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
    }),
  );
  return { to, headers, text: Buffer.from(raw.slice(end), 'base64').toString('utf8'), raw };
}

/** Encoded words of RFC 2047; adjacent ones are one text. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, text = '']) =>
          kind?.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quoted(text),
        ),
      ).toString('utf8'),
    );
}

function quoted(text: string): Buffer {
  const plain = text.replaceAll('_', ' ');
  return Buffer.from(
    plain.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
}
