import { endpoint } from '../endpoint.ts';
import { subscribeToMailRoute } from '../routes/mail-subscription.ts';
import { mailSubscription, mailSubscriptionAnswer } from '../schemas/mail-subscription.ts';

/**
 * Asks for a mail whenever the case moves on. Answers 200 with a `MailSubscriptionAnswer`, the same
 * for every address; no news is sent before the link in the first mail is pressed.
 */
export const subscribeToMail = endpoint(subscribeToMailRoute, {
  summary:
    'Ask for mails about news of an open case, to an address that is confirmed by the link in a first mail; offered where the view of the case says `canSubscribeToMail`, elsewhere 404 `not_found`',
  tag: 'cases',
  input: { body: mailSubscription },
  status: 200,
  output: mailSubscriptionAnswer,
  errors: ['case_not_found', 'mail_not_open', 'input_invalid', 'origin_not_registered'],
  example: {
    number: '2570-50-000123-7',
    code: '7K3M-9QXA-42TD',
    email: 'citizen@example.org',
    lang: 'th',
  },
});
