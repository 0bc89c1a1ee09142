import type { MailText } from './mail.th.ts';

export const mailEn: MailText = {
  heading: 'News by e-mail',
  intro:
    'The centre sends you a short mail when this case moves on. It does not say what the case is about.',
  open: 'Get news by e-mail',
  openFailed: 'The form could not be opened. Please try again. You can see the progress here.',
};
