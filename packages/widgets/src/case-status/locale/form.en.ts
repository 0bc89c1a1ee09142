import type { FormText } from './form.th.ts';

export const formEn: FormText = {
  heading: 'Follow a case',
  intro: 'Enter the case number and the access code from your receipt.',
  number: 'Case number',
  numberHint: 'For example 2570-50-000123-7',
  code: 'Access code',
  codeHint: '12 letters and digits, for example 7K3M-9QXA-42TD',
  submit: 'Show the case',
  submitting: 'Looking for your case, please wait',
  loadingFailed:
    'The case could not be shown. What you wrote is still here. Please press “Show the case” again or call 1567',
  noReceipt: 'Lost the receipt or the code? Please call',
};
