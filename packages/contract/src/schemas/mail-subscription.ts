import * as z from 'zod/mini';
import { languages } from '../codes/languages.ts';
import { cleanText } from '../thai/text.ts';
import { timestamp } from './calendar.ts';
import { caseCredentials } from './case-credentials.ts';
import { isEmail } from './is-email.ts';

/** An e-mail address that mail is to be sent to. */
export const emailAddress = z.pipe(
  z.pipe(z.string('required'), z.transform(cleanText)),
  z.string().check(
    z.refine((value) => value !== '', { error: 'required', abort: true }),
    z.refine((value) => isEmail(value), { error: 'email_invalid', abort: true }),
    z.maxLength(254, 'too_long'),
  ),
);

/** Asks for a short mail whenever the case moves on. The address has to be confirmed first. */
export const mailSubscription = z.extend(caseCredentials, {
  email: emailAddress,
  lang: z._default(z.enum(languages), 'th'),
});

/** The same answer for an address that is known already and for one that is not. */
export const mailSubscriptionAnswer = z.object({
  /** Until then the link in the mail confirms the address; afterwards the address is erased. */
  confirmBy: timestamp,
});

/** Address, language and what opens the case. */
export type MailSubscription = z.infer<typeof mailSubscription>;

/** Until when the link of the first mail can be pressed. */
export type MailSubscriptionAnswer = z.infer<typeof mailSubscriptionAnswer>;
