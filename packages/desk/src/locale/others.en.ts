import type { OthersMessages } from './others.th.ts';

export const othersEn: OthersMessages = {
  answers: 'Further answers',
  accused: 'Whom it is about',
  accusedKind: 'Kind',
  accusedKinds: {
    person: 'A person',
    office: 'A state office',
    business: 'A company, shop or private body',
    unknown: 'It is not known who',
  },
  accusedName: 'Name',
  workplace: 'Workplace or address',
  detail: 'What else helps to find them',
  noName: 'Name not known',
  onBehalf: 'For somebody else',
  behalfName: 'Name of the person concerned',
  behalfPhone: 'Telephone of the person concerned',
  relation: 'What that person is to the complainant',
  relations: {
    parent: 'Parent or grandparent',
    child: 'Child or grandchild',
    spouse: 'Spouse',
    relative: 'Relative',
    neighbour: 'Neighbour or villager',
    colleague: 'Colleague or employee',
    other: 'Somebody else',
  },
  awareness: 'Does that person know?',
  awarenesses: {
    knows: 'The person knows of it',
    cannot_be_asked: 'The person cannot be asked, for example a child or seriously ill',
  },
  choose: 'Choose',
  notAnswered: 'Not answered',
  questions: 'Questions of this category',
  questionsFailed:
    'The questions of this category could not be loaded. The case can be recorded without them.',
  followers: (count) => (count === 1 ? '1 more person affected' : `${count} more people affected`),
  lookFirst: (signs) => `Look first: ${signs}`,
  missing: {
    accused_kind: 'Choose who it is about',
    onBehalf_name: 'Enter the name of the person concerned',
    onBehalf_relation: 'Choose what that person is to the complainant',
    onBehalf_awareness: 'Choose whether that person knows',
  },
};
