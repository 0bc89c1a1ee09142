import type { MailMessages } from './mail.th.ts';

export const mailEn: MailMessages = {
  confirmSubject: 'Please confirm your e-mail address for news from the Damrongdhama Centre',
  confirm: (link) => [
    'Somebody has asked the Damrongdhama Centre to send news of a case to this address.',
    `If it was you, please open this link within 3 days and press “Confirm the address”.\n${link}`,
    'If it was not you, there is nothing to do. The centre erases your address within 3 days.',
  ],
  newsSubject: 'There is news of the case that you follow at the Damrongdhama Centre',
  news: (number, statusPage) => [
    `There is news of case ${number}.`,
    `Please open the page below and enter the case number and your access code.\n${statusPage}`,
    'To protect your privacy this mail does not say what the case is about. The centre never asks for your access code, ID number or bank details by mail.',
  ],
  leave: (link) =>
    `To get no more mails about this case, please open this link and press “Stop the mails”.\n${link}`,
  signature:
    'Damrongdhama Centre, hotline 1567\nThis mail was sent automatically. To speak to an officer, please call 1567.',
};
