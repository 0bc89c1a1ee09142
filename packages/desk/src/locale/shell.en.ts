import type { ShellMessages } from './shell.th.ts';

export const shellEn: ShellMessages = {
  product: 'Officers’ desk',
  center: 'Damrongdhama Centre',
  skip: 'Skip to main content',
  mainMenu: 'Main menu',
  groups: {
    main: 'Complaints',
    people: 'The public',
    reports: 'Reports',
    center: 'Administration',
    account: 'Your account',
  },
  list: 'Cases',
  record: 'Record a new case',
  audit: 'Audit',
  figures: 'Figures',
  volunteers: 'Volunteers',
  opinions: 'Opinions',
  content: 'Published content',
  skills: 'What volunteers offer',
  holidays: 'Public holidays',
  password: 'Change password',
  signOut: 'Sign out',
  otherLanguage: 'ไทย',
  wholeCountry: 'All provinces',
  loading: 'Loading',
  pageFailed:
    'This page could not be loaded. Please try again; if that does not help, reload it in the browser.',
  retry: 'Try again',
  cancel: 'Cancel',
  optional: '(optional)',
  charactersLeft: (left) =>
    left >= 0
      ? `${left.toLocaleString('en')} characters left`
      : `${(-left).toLocaleString('en')} characters too many`,
  unsavedHeading: 'Some of what you typed has not been saved',
  unsavedText: 'If you go on, it will be gone.',
  unsavedStay: 'Go back and save',
  unsavedLeave: 'Discard it and go on',
  errorSummary: 'Please correct the following',
  notFoundHeading: 'Page not found',
  notForAccount: 'This page is not part of the work of your account.',
  notFoundText: 'Please check the address, or go back to the cases.',
  backToList: 'Back to the cases',
  noDate: 'Not given',
};
