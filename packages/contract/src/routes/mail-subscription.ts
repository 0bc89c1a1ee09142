import type { Route } from '../route.ts';
import type { mailSubscription, mailSubscriptionAnswer } from '../schemas/mail-subscription.ts';

/** `POST /v1/cases/mail-subscription` of the public API. */
export const subscribeToMailRoute: Route<
  { body: typeof mailSubscription },
  typeof mailSubscriptionAnswer
> = {
  id: 'subscribeToMail',
  method: 'POST',
  path: '/v1/cases/mail-subscription',
  origin: 'public',
  access: 'public',
};
