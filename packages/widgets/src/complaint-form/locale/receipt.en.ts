import type { ReceiptMessages } from './receipt.th.ts';

export const receiptEn: ReceiptMessages = {
  heading: 'The Damrongdhama Centre has received your case',
  keepSafe:
    'Please keep the case number and the access code; you need both to follow the case. The code is shown only once; please save it before you close this page.',
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
  keepMissing:
    'Please write number and code down or take a screenshot; the buttons to copy, save and print could not be loaded.',
  status: 'Follow the case',
  another: 'File another case',
};
