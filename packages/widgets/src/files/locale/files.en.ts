import type { FilesMessages } from './files.th.ts';
import { megabytes } from './megabytes.ts';

export const filesEn: FilesMessages = {
  heading: 'Photos or documents',
  hint: (files, bytes) =>
    `Up to ${files} files of ${megabytes(bytes)} each, pictures or PDF. If you have none, simply go on.`,
  privacy:
    'We remove from each photo where it was taken and what the phone wrote into it. A PDF may still hold its author’s name; please check before you add it.',
  choose: 'Choose files',
  camera: 'Take a photo',
  full: (files) => `You have added ${files} files. To change one, please remove it first.`,
  tooMany: (left) =>
    `There were too many files, so ${left} ${left === 1 ? 'was' : 'were'} not added. Please choose the important ones.`,
  list: 'Files added',
  preparing: 'Preparing the file',
  queued: 'Waiting to be sent',
  sending: (percent) => `Sending, ${percent}%`,
  paused: (percent) => `Paused at ${percent}%`,
  broken: (percent) =>
    `The connection was lost or the centre is busy. ${percent}% has been sent; the rest follows by itself.`,
  checking: 'Sent, being checked',
  ready: 'Added',
  progress: (name) => `Progress of ${name}`,
  pause: 'Pause',
  resume: 'Go on',
  retry: 'Try again',
  remove: 'Remove',
  added: (name) => `${name} has been added`,
  removed: (name) => `${name} has been removed`,
  summary: (count) => `${count} ${count === 1 ? 'file' : 'files'}`,
  notAdded: (count) => `${count} ${count === 1 ? 'file' : 'files'} could not be added`,
  pendingUploads: (count) =>
    `Waiting for ${count} more ${count === 1 ? 'file' : 'files'}. Your case is sent by itself after that. Please keep this page open.`,
  without: 'Send without waiting for files',
  failed: 'This file could not be sent. Please try again, or remove it and go on without it.',
  policyFailed: 'Files cannot be added at the moment. Please try again, or go on without them.',
  issue: 'Please check the photos and documents, then send again',
  chooseAgain: 'This file has waited too long. Please remove it and choose it again.',
  issues: {
    file_empty: 'This file is empty. Please choose another one.',
    file_too_large: (limit) =>
      `This file is larger than ${megabytes(limit)}. Please take a smaller photo, or split the document.`,
    file_kind_unsupported:
      'This kind of file cannot be added. Please use a JPEG, PNG or WebP picture, or a PDF.',
    file_heic:
      'This device cannot convert HEIC photos. Please add a screenshot of the photo, or set the camera to save JPEG (“Most Compatible” on an iPhone) and take it again.',
    file_unreadable:
      'This file cannot be opened and may be damaged. Please take the photo again or choose another file.',
    file_too_many_pixels:
      'This picture has too many pixels. Please take it again at a lower resolution.',
    upload_unknown: 'This file has waited too long. Please try again to send it once more.',
  },
};
