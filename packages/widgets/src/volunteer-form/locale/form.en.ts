import type { FormText } from './form.th.ts';

export const formEn: FormText = {
  title: 'Become a volunteer',
  intro:
    'Help people together with the Damrongdhama Centre. An officer will contact you when your help is needed.',
  progress: (step, of) => `Step ${step} of ${of}`,
  applicant: 'Who you are',
  kind: 'Who is signing up?',
  kinds: {
    person: { label: 'A person', hint: 'You sign up for yourself' },
    trader: { label: 'A trader', hint: 'A shop or a market stall' },
    business: { label: 'A business', hint: 'A company or partnership' },
    organization: { label: 'An organisation', hint: 'A foundation, association, club or school' },
  },
  next: 'Next',
  manage: 'Change or cancel your sign-up',
  loading: 'Getting the next step, please wait',
  loadingFailed:
    'The next step did not open. What you wrote is still here. Please press “Next” again or call 1567',
  manageLoading: 'Opening this page, please wait',
  manageFailed: 'This page did not open. Please try again or call 1567',
};
