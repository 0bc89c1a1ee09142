import type { PersonsMessages } from './persons.th.ts';

export const personsEn: PersonsMessages = {
  heading: 'Find a complainant',
  intro:
    'Complainants of the province who gave their name to officers. Those who asked for confidentiality, or gave no name, are not found here.',
  audited: 'Every search is audited, without the text that was typed.',
  text: 'Name, telephone or national ID',
  hint: 'At least 3 characters of the name, in any order of its parts; numbers in full',
  unclear:
    'Type at least 3 characters of the name, or a telephone number or national ID with all of its digits',
  search: 'Search',
  searching: 'Searching',
  results: 'Results',
  found: (count) =>
    count === 1 ? '1 complainant found' : `${count.toLocaleString('en')} complainants found`,
  none: 'Nobody who gave a name fits. Try a shorter part of the name, or the telephone number.',
  more: 'There are more than are shown. Type more of the name, or the telephone number.',
  byId: 'These cases contain the number in their text. It may be that of somebody else in the case: please check.',
  noPhone: 'No telephone number',
  received: (day) => `Received ${day}`,
  earlier: 'Has complained before',
  earlierFound: (count) =>
    count === 1
      ? '1 earlier complainant found. Please ask whether it is the same person.'
      : `${count.toLocaleString('en')} earlier complainants found. Please ask whether one of them is the same person.`,
  use: 'Use these contact details',
  used: 'The complainant’s details are filled in',
  settled: (count) =>
    count === 1 ? '1 settled case' : `${count.toLocaleString('en')} settled cases`,
  failed: 'Earlier cases cannot be looked up just now. You can go on recording.',
};
