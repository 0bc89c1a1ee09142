import type { DraftsMessages } from './drafts.th.ts';

export const draftsEn: DraftsMessages = {
  restored: (when) =>
    `What you had typed on ${when} and not saved is back. Files must be chosen again.`,
  clear: 'Clear this text',
  found: (when) => `You had typed something here on ${when} and not saved it.`,
  use: 'Use that text instead',
  forget: 'Discard that text',
  kept: (when) => `Kept unsent on ${when}. Only you can see it.`,
  tooLong: 'The text is too long to be kept for you. Please save before you leave this page.',
  unkept: 'What you type could not be kept yet. Please do not close this page before you save.',
};
