import type { QuestionMessages } from './questions.th.ts';

export const questionsEn: QuestionMessages = {
  heading: 'Further questions',
  lead: 'They help officers to begin sooner. Skip what you do not know.',
  failed: 'The further questions could not be loaded. You can go on without them.',
  needed: '(needed)',
  clear: 'Clear the answer',
  answer: 'Please answer this question',
  accusedKind: 'Who is it about?',
  accusedKinds: {
    person: 'A person',
    office: 'A state office',
    business: 'A company, shop or private body',
    unknown: 'I do not know who',
  },
  accusedName: 'Name',
  accusedNameHint: 'If you do not know the real name, give the one people use.',
  workplace: 'Workplace or address',
  detail: 'What else helps to find them',
  detailHint: 'For example post, looks or number plate. Please give no ID card number.',
  behalfLead:
    'Tell us about the person concerned. The name and telephone number above stay your own.',
  behalfName: 'Name of the person concerned',
  relation: 'What is that person to you?',
  relations: {
    parent: 'Parent or grandparent',
    child: 'Child or grandchild',
    spouse: 'Spouse',
    relative: 'Relative',
    neighbour: 'Neighbour or villager',
    colleague: 'Colleague or employee',
    other: 'Somebody else',
  },
  choose: 'Please choose',
  behalfPhone: 'Telephone number of the person concerned',
  awareness: 'Does that person know that you file this?',
  awarenesses: {
    knows: 'Yes',
    cannot_be_asked: 'The person cannot be asked: a child, seriously ill, or out of reach',
  },
  missing: {
    'accused.kind': 'Please choose who it is about',
    'onBehalf.name': 'Please give the name of the person concerned',
    'onBehalf.relation': 'Please choose what that person is to you',
    'onBehalf.awareness': 'Please choose whether that person knows',
  },
};
