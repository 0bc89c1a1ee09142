import type { ReceiptMessages } from './receipt.th.ts';

export const receiptEn: ReceiptMessages = {
  heading: 'The Damrongdhama centre has received your case',
  keepSafe:
    'Please keep the case number and the access code; you need both to follow the case. The code is shown only this once and cannot be given again.',
  number: 'Case number',
  code: 'Access code',
  receivedAt: 'Received on',
  about: 'Matter',
  earlier:
    'The centre has received your case from the earlier attempt. What you changed after it has not been sent; please add it on the status page.',
  nextTitle: 'What happens next',
  next: [
    'An officer reads your case and passes it to the agency responsible.',
    'The agency looks into it, acts, and reports to the centre.',
  ],
  dueOn: (date) => `The centre will tell you the progress or the result by ${date}.`,
  noDueDate: 'The centre will show the result on the status page once the matter is settled.',
  phone: 'If you have a question, please call and give the case number.',
  call: 'Call 1567',
  copy: 'Copy',
  copied: 'Case number and access code copied',
  copyFailed: 'They could not be copied. Please write them down, or save the picture.',
  save: 'Save as a picture',
  saved: 'Picture saved. Please look in your downloads.',
  keepFailed: 'That did not work. Please try again, copy the number and code, or write them down.',
  share: 'Share (LINE and others)',
  print: 'Print',
  status: 'Follow the case',
  another: 'File another case',
  center: 'Damrongdhama centre, hotline 1567',
};
