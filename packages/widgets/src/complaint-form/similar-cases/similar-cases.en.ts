import type { SimilarCasesMessages } from './similar-cases.th.ts';

export const similarCasesEn: SimilarCasesMessages = {
  heading: (place) => `Somebody has already reported this in ${place}`,
  lead: 'If it is the same matter, you can follow it at once: no need to report it again or to give your name. The officers will see that more people are affected.',
  reported: (days) =>
    days <= 0 ? 'Reported today' : days === 1 ? 'Reported yesterday' : `Reported ${days} days ago`,
  followers: (count) => `${count} people follow it`,
  join: 'It is the same, follow it',
  different: 'It is not the same, go on with my report',
  joining: 'Saving. Please wait a moment.',
  gone: 'This matter can no longer be followed. Please go on with your own report.',
  failed:
    'Following it did not work. What you have typed is still here. Please try again, or go on with your own report.',
  receiptHeading: 'You are following this matter',
  followedAt: 'Following since',
  next: [
    'The centre knows that more people are affected. It has not received what you have typed, nor your name.',
    'You can see the progress on the status page with this number and code.',
  ],
  back: 'Go back to my own report',
};
