import type { FirstStepMessages } from './first-step.th.ts';

export const firstStepEn: FirstStepMessages = {
  title: 'File a complaint',
  progress: (step, steps) => `Step ${step} of ${steps}`,
  aboutHeading: 'What is it about?',
  search: 'Search for your matter',
  searchHint: 'For example: no water, broken road, noise',
  groups: 'Or choose a group',
  emergency: 'In an emergency, please call',
  police: 'police',
  ambulance: 'ambulance',
  fireBrigade: 'fire brigade',
  ownPage: 'To keep your name confidential, or to give none, please use',
  ownPageLink: 'the centre’s own page (opens a new tab)',
  next: 'Next',
  loading: 'Loading, please wait',
  loadingFailed:
    'The next step could not be loaded. What you typed is kept. Please press again, or call 1567.',
};
