import type { KeepMessages } from './keep.th.ts';

export const keepEn: KeepMessages = {
  copy: 'Copy',
  copied: 'Case number and access code copied',
  copyFailed: 'They could not be copied. Please write them down, or save the picture.',
  save: 'Save as a picture',
  saved: 'Picture saved. Please look in your downloads.',
  failed: 'That did not work. Please try again, copy the number and code, or write them down.',
  share: 'Send the picture to yourself (LINE and others)',
  print: 'Print',
  line: 'Send the number to LINE (opens a new tab)',
  lineWithCode: 'Send number and code to LINE (opens a new tab)',
  withCode: 'Put the access code into the LINE message as well',
  withCodeHint:
    'Whoever gets the message can open your case. Please send it only to yourself or to someone you trust.',
  scan: 'Scan to open the status page. This QR code holds the case number only.',
  holdsCode: 'This document shows your access code. Please do not forward or post it.',
  qr: 'QR code to the status page',
};
