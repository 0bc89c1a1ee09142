import type { PrivacyMessages } from './privacy.th.ts';

export const privacyEn: PrivacyMessages = {
  title: 'Privacy notice: how the centre uses your data',
  items: [
    {
      term: 'Purpose',
      text: 'To receive and check the matter, have it settled, and tell you the result.',
    },
    {
      term: 'Legal basis',
      text: 'The public task of the Damrongdhama Centre, section 24 (4) of the Personal Data Protection Act B.E. 2562.',
    },
    {
      term: 'How long it is kept',
      text: 'While the matter is handled, and afterwards as long as the rules on official records require.',
    },
    {
      term: 'Who receives it',
      text: 'Only the Damrongdhama Centre and the agencies that have to settle the matter. They do not receive a confidential name or number.',
    },
    {
      term: 'Your rights',
      text: 'To see, copy, correct, object, have data erased or its use suspended, and to complain to the Personal Data Protection Committee.',
    },
    { term: 'Contact', text: 'The data protection officer, through the hotline 1567.' },
  ],
};
