import type { AttachmentsMessages } from './attachments.th.ts';

export const attachmentsEn: AttachmentsMessages = {
  heading: 'Photos and documents',
  photo: (place) => `Photo ${place}`,
  document: (place) => `Document ${place}`,
  fromCitizen: 'From the complainant',
  fromOfficer: 'From officers',
  stages: { before: 'Before the work', after: 'After the work' },
  staged: {
    before: (name) => `${name}, before the work`,
    after: (name) => `${name}, after the work`,
  },
  internal: 'not shown to the complainant',
  open: 'Open in a new tab',
  save: 'Save',
  add: 'Add photos or documents of the work',
  addFailed: 'Files cannot be added yet. Please try again, or record the result without them.',
  stage: 'Before or after the work',
  noStage: 'Not stated',
  show: 'Show it to the complainant',
  showHint:
    'Please check first that it shows no faces or data of others. Unless ticked, only officers see it.',
  fault: 'Please check the photos and documents, then save again',
  caution: 'PDF documents come from outside. Please open them with an up-to-date program.',
};
