import type { OwnerMessages } from './owner.th.ts';

export const ownerEn: OwnerMessages = {
  label: 'Owner',
  nobody: 'Nobody yet',
  self: 'you',
  gone: 'An officer who has left the centre',
  take: 'Take this case',
  release: 'Give it back to the centre',
  give: 'Give it to somebody else',
  receiver: 'Give this case to',
  choose: 'Choose an officer',
  missing: 'Choose the officer who is to have this case',
  giveSubmit: 'Give',
  taken: 'This case is yours now',
  released: 'The case was given back to the centre',
  given: (name) => `The case was given to ${name}`,
  ofColleague: 'The chief or the director of the centre can give this case to somebody else.',
  filter: 'Owner',
  everybody: 'Everybody',
  mine: 'Mine',
  unowned: 'Nobody’s',
};
