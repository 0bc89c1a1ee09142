import * as z from 'zod/mini';

/** How the ministry sends mail; without it nobody is offered any. */
export interface MailSettings {
  /**
   * Tells the `smtp://` or `smtps://` address of the relay, with user and password where it asks for
   * them. A changed password is in the next answer.
   */
  readonly newestUrl: () => string;
  readonly from: Mailbox;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What the rules need to know where mails are switched on. */
export interface MailContext {
  /** The secrets of the links are derived from it. */
  readonly key: Buffer;
}

/** `ศูนย์ดำรงธรรม <news@example.go.th>`, or the address alone. */
export const mailbox = z.pipe(
  z.string(),
  z.transform((text, context): Mailbox => {
    const [, name = '', address = text.trim()] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? [];
    if (z.regexes.email.test(address)) return { name: name.trim(), address };
    context.issues.push({
      code: 'custom',
      message: 'is not an address such as ศูนย์ดำรงธรรม <news@example.go.th>',
      input: text,
    });
    return z.NEVER;
  }),
);
