import type { LinksMessages } from './links.th.ts';

export const linksEn: LinksMessages = {
  heading: 'Linked cases',
  none: 'Not linked to another case',
  relations: {
    duplicate_of: 'Duplicate of case',
    duplicated_by: 'Has a duplicate, case',
    part_of: 'Part of case',
    has_part: 'Has a part, case',
    related: 'Related to case',
  },
  ended: (relation) => `Link taken away: ${relation}`,
  add: 'Link to another case',
  other: 'Number of the other case',
  otherHint: 'Of the same province, such as 2570-50-000123-7',
  otherWrong: 'Enter the whole number of the other case, such as 2570-50-000123-7',
  otherUnknown:
    'Check the number: it has to be another case of the same province, and may not lead back to this one',
  kind: 'This case is',
  kindPrompt: 'Please choose',
  kindMissing: 'Choose what this case has to do with the other',
  close: 'Settle this case with a reference to the other',
  closeHint: 'The other case goes on. The complainant of this one reads the words below.',
  askClose: 'Ask for approval to settle this case with a reference to the other',
  askCloseHint:
    'The other case goes on. The complainant of this one reads the words below once the director approves.',
  closeNote: 'To the complainant',
  closeNoteMissing: 'Write to the complainant why this case is settled',
  closeText: (number) =>
    `This case is about the same matter as case ${number}, which the centre has received already. The centre settles this case and goes on with the other. If it is not the same matter, you can ask to have it reopened.`,
  submit: 'Link the cases',
  saved: 'The cases are linked',
  savedAndClosed: 'The cases are linked, and this one is settled',
  savedAndAsked:
    'The cases are linked, and approval to settle this one is asked for. The complainant does not see these words yet.',
  remove: (number) => `Take the link away: case ${number}`,
  removeShort: 'Take the link away',
  removed: 'The link is taken away',
  alike: 'Open cases that look alike',
  alikeHint:
    'The same category and district. Please look before you record: if it is the same matter, add to the earlier case instead.',
  alikeAll: 'See all',
};
