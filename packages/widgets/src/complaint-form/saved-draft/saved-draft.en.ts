import type { SavedDraftMessages } from './saved-draft.th.ts';

export const savedDraftEn: SavedDraftMessages = {
  kept: (date) => `The draft is kept on this device until ${date}.`,
  files:
    'Photos and documents are not kept on this device; if you come back another day, you may have to add them again.',
  erase: 'Erase from this device',
  erased: 'The draft has been erased from this device.',
  eraseFailed:
    'The draft could not be erased. Please try again, or clear this web site’s data in the browser.',
  erasedHidden:
    'The draft has been erased from this device, because you chose to keep your name hidden. What you typed is still on this page. If you want to keep the draft all the same, please tick again.',
  hiddenHint: (isOwn) =>
    `What you tell stays on this device for 7 days or until it is sent, without name, telephone number and e-mail. Others who use this device${isOwn ? '' : ' and the owner of this web site'} could read it. If you fear harm, please do not tick this.`,
  failed: 'The last change could not be kept. What you typed is still on this page.',
  offer: (date) => `There is an unfinished draft of ${date}`,
  offerUnsent: (date) => `There is a case of ${date} that has not been sent`,
  goOn: 'Go on with it',
  elsewhere: 'This draft has been sent from another tab or window',
  elsewhereCode:
    'The centre has it as one case. The access code is shown in the window that sent it. If you cannot find the code, please call 1567.',
};
