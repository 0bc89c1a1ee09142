import type { MailFormMessages } from './mail.th.ts';

export const mailEn: MailFormMessages = {
  label: 'Your e-mail address',
  hint: 'For example name@example.com. If you share a mailbox, the others will see the case number too.',
  privacy:
    'The centre uses this address for news of this case only. The officers of the case do not see it. It is erased when you stop the mails, or once a settled case can no longer be reopened; without your confirmation within 3 days. Each mail has a link that stops them.',
  submit: 'Send a confirmation mail',
  sent: (address, date) =>
    `A mail is on its way to ${address}. Please open its link by ${date} and press confirm. If you do not see it, look among spam. One address gets at most 3 such mails a day.`,
  closed:
    'This case takes no e-mail address: it is settled, or three confirmed addresses follow it already. You can see the progress on this page.',
  tooMany:
    'Too many requests in a short time. Please try again in an hour; the address you typed is still here.',
};
