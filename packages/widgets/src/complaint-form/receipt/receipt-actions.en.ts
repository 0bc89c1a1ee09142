import type { ReceiptActionsMessages } from './receipt-actions.th.ts';

export const receiptActionsEn: ReceiptActionsMessages = {
  title: 'Receipt, Damrongdhama Centre, hotline 1567',
  copy: 'Copy',
  copied: 'Case number and access code copied',
  copyFailed: 'They could not be copied. Please write them down, or save the picture.',
  save: 'Save as a picture',
  saved: 'Picture saved. Please look in your downloads.',
  failed: 'That did not work. Please try again, copy the number and code, or write them down.',
  share: 'Send the picture to yourself (LINE and others)',
  shared: 'The picture has been sent.',
  print: 'Print',
  printed: 'The print window has been opened.',
  line: 'Send the number to LINE (opens a new tab)',
  lineWithCode: 'Send number and code to LINE (opens a new tab)',
  withCode: 'Put the access code into the LINE message as well',
  withCodeHint:
    'Whoever gets the message can open your case. Please send it only to yourself or to someone you trust.',
  scan: 'Scan to open the status page. This QR code holds the case number only.',
  holdsCode: 'This document shows your access code. Please do not forward or post it.',
  leaving:
    'You have not saved the access code. Once you leave this receipt it cannot be shown again.',
  stay: 'Stay and save it',
  leave: 'I wrote it down, leave',
  inTab:
    'This receipt stays in this tab until the tab is closed. If others use this device, please close the tab once you have saved it.',
  qr: 'QR code to the status page',
};
