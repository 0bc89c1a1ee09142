import type { SealedFault } from './sealed-error.ts';

/** What each fault of a sealed report is called in English: what to do first, then why. */
export const sealedFaultsEn: Readonly<Record<SealedFault, string>> = {
  crypto_missing:
    'Please open this page at an address that begins with https, or call 1567. This browser cannot seal a text on this page.',
  directory_unreadable:
    'Please call 1567 or visit the centre. The list of recipients cannot be read, so nothing can be sent from here.',
  directory_unsigned:
    'Please call 1567 or visit the centre. The list of recipients has no signature that can be trusted.',
  directory_one_signature:
    'Please call 1567 or visit the centre. The list of recipients has one signature; it needs two.',
  directory_expired:
    'Please call 1567 or visit the centre. The list of recipients has expired and is not used.',
  directory_older:
    'Please call 1567 or visit the centre. The list of recipients is older than one already used.',
  directory_key_forged:
    'Please call 1567 or visit the centre. A key in the list of recipients does not match its name.',
  directory_too_few:
    'Please call 1567 or visit the centre. Fewer than two officers of this centre can receive sealed reports.',
  recipient_unknown:
    'Please choose a recipient from the list. This key belongs to no officer of this centre.',
  box_unreadable: 'This text cannot be opened: it is cut or incomplete.',
  box_version_unknown: 'This text cannot be opened: this release does not know its format.',
  box_kind_unknown: 'This text cannot be opened: this release does not know its kind.',
  box_suite_unknown: 'This text cannot be opened: this release does not know how it was sealed.',
  box_not_for_you:
    'This text is not sealed to you. Please ask somebody who can open it to pass it on.',
  box_wrap_broken: 'This text cannot be opened: its key was changed or is not yours.',
  box_commit_wrong: 'This text is not opened: it could show each reader another text.',
  box_body_broken: 'This text cannot be opened: it was changed, moved or cut.',
  box_payload_malformed: 'This text is not opened: what is inside does not follow the format.',
  box_other_case: 'This text is not opened: it belongs to another case.',
  box_repeated: 'A text stands twice in this case; somebody may have sent it again.',
  box_missing: 'A text is missing from this case: a later one refers to it.',
  recipient_missing: "Some recipients' copies are missing from this text.",
  signer_unknown: 'Do not trust this answer: its signer is not among the officers.',
  signer_left: 'Do not trust this answer: its signer was not in office on that day.',
  signature_wrong: 'Do not trust this answer: its signature is wrong.',
  letter_proof_wrong: 'Do not trust this text: it is not from the writer of the first letter.',
  letter_unproved:
    'Ask somebody who can open the first letter to pass it on to you. Without it nobody can tell whether this text is of the same hand.',
  code_wrong: 'Please check the case number and the code. This code does not open this case.',
  vault_parameters_refused:
    'Do not enter the passphrase, and tell the administrator. The keys are protected less than they must be.',
  vault_broken: 'Please tell the administrator. The stored keys were changed and cannot be opened.',
  passphrase_wrong: 'Please check the passphrase on the paper. It is not right.',
};
