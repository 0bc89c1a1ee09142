import type { AttachmentsText } from './attachments.th.ts';

export const attachmentsEn: AttachmentsText = {
  heading: 'Photos and documents',
  mine: 'Added by you',
  center: 'From the officers',
  photo: (place) => `Photo ${place}`,
  document: (place) => `Document ${place}`,
  stages: {
    before: (name) => `${name}, before the work`,
    after: (name) => `${name}, after the work`,
  },
  loading: 'Loading the picture',
  save: 'Save to this device',
  failed: 'It could not be loaded. Please press save again, or call 1567.',
  add: 'Add photos or documents',
  addFailed: 'Files cannot be added yet. Please try again, or send without them.',
};
