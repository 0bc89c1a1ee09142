import type { Lang } from '@damrong/contract';
import { mailEn } from './locale/mail.en.ts';
import { mailTh, type MailMessages } from './locale/mail.th.ts';
import { linkSecret, writeToken, type MailLink } from './mail-secrets.ts';
import type { TakenMail } from './mail-queue.ts';

/** A mail in plain text, as it is handed to the relay. */
export interface ComposedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Ends the mails with one press (RFC 8058); none for those of one's own work. */
  readonly leaveUrl?: string;
  readonly messageId: string;
  readonly date: Date;
  readonly lang: Lang;
}

const messagesOf: Readonly<Record<Lang, MailMessages>> = { th: mailTh, en: mailEn };

/** The same mail each time, so that a second attempt is not a second mail to its reader. */
export function composeMail(
  mail: TakenMail,
  { key, publicUrl }: { key: Buffer; publicUrl: string },
): ComposedMail {
  const { lang, kind, case_number: number } = mail;
  const messages = messagesOf[lang];
  const link = (name: MailLink) => {
    const token = writeToken(mail.province_code, linkSecret(key, name, mail.subscription));
    return `${publicUrl}/${lang}/mail/${name}?token=${token}`;
  };
  const leaveUrl = link('leave');
  const paragraphs =
    kind === 'confirm'
      ? messages.confirm(link('confirm'))
      : messages.news(number, `${publicUrl}/${lang}/status#number=${number}`);
  return {
    to: mail.address,
    subject: kind === 'confirm' ? messages.confirmSubject : messages.newsSubject,
    text: [...paragraphs, messages.leave(leaveUrl), messages.signature].join('\n\n'),
    leaveUrl,
    messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
    date: mail.created_at,
    lang,
  };
}
