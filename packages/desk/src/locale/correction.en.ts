import type { CorrectionMessages } from './correction.th.ts';

export const correctionEn: CorrectionMessages = {
  open: 'Correct',
  heading: 'Correct this case',
  hint: 'What it was, what it is, your name and the time stay in the timeline. The complainant does not see what it was.',
  submit: 'Save the correction',
  saved: 'The correction is saved',
  nothing: 'Nothing has been changed yet',
  note: 'Why it is corrected',
  letterDate: 'Date of the letter',
  dueHint: 'Another category does not change this day; correct it here if you want.',
  contactHint: 'Only for a complainant whose name officers know.',
  none: 'none',
  hidden: 'The complainant’s data have changed',
  change: (field, before, after) => `${field}: from ${before} to ${after}`,
};
