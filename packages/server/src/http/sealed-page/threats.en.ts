import type { Threats } from './threats.th.ts';

/** What a sealed report protects from and what not, in English: each with who is meant. */
export const threatsEn: Threats = {
  title: 'What sealed reports protect from, and what not',
  back: 'Back to sending a sealed report',
  can: 'Protected from',
  cans: [
    'The office’s web site that shows our button cannot read what you type: this page opens apart from it.',
    'Administrators, and thieves of the database or its backups, have only what they cannot open.',
    'Other officers of the centre, and the ministry, see that a sealed case exists: its number, its day, and its kind if you tell it.',
    'Forged answers: each is signed by an officer, and this page checks it.',
    'Forged keys: two of three holders of root keys have to sign the list of officers.',
  ],
  cannot: 'Not protected from',
  cannots: [
    'Whoever runs the machine that sends this page could send a changed one to you alone. If you fear the state’s own computers, do not use this form: write a letter, or go to the NACC.',
    'Your network sees that you visit this site, when, and roughly how much is sent.',
    'Spyware on the device, a camera, somebody behind you.',
    'Whoever finds the paper with number and code can read answers, but not what you sent.',
    'An officer whom you choose may tell others, or pass it on to other officers of the centre.',
    'Number, centre, day, rough size, how many texts there are, and who opened them when are not hidden.',
  ],
  lost: 'If the code is lost',
  losts: ['Nobody can issue it again. You cannot read answers any more; officers keep the report.'],
};
