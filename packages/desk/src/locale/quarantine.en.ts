import type { QuarantineMessages } from './quarantine.th.ts';

const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`;

export const quarantineEn: QuarantineMessages = {
  heading: 'Cases held for a check',
  waiting: (count) =>
    `${cases(count)} may have been sent by a program many times over. They are held until an officer has looked.`,
  look: 'Check the held cases',
  lookAside: 'Show what was set aside',
  explanation:
    'The citizens have their numbers, but these cases are not in the usual lists until an officer has looked. Deadlines run from the day of filing.',
  explanationAside:
    'An officer has looked and did not accept these cases. The chief or the director can reopen one on its page.',
  kinds: 'Choose a list',
  held: 'To be checked',
  spam: 'Set aside',
  badge: 'Held for a check',
  reasons: {
    network: 'Many from the same network in a short time',
    text: 'The same words as many other cases',
    province: 'Sent while the province received unusually many cases',
  },
  none: 'No cases wait for a check',
  noneAside: 'No cases have been set aside',
  chooseAll: 'Choose all on this page',
  chooseNone: 'Choose none',
  chosen: (count) => (count === 0 ? 'Choose the cases to decide about' : `${cases(count)} chosen`),
  decide: 'Decision',
  release: 'Move to the usual lists',
  setAside: 'Set aside as sent many times',
  reason: 'Reason for not accepting',
  reasonHint:
    'The citizen reads this. Be polite, and say where to turn if the matter is real after all.',
  usualReason:
    'The centre has received many messages of this kind and has not accepted this one as a complaint. If it is your own real matter, please call 1567.',
  setAsideSubmit: (count) => `Set aside ${cases(count)}`,
  released: (count) => `${cases(count)} moved to the usual lists`,
  asideDone: (count) => `${cases(count)} set aside`,
  unchanged: (count) => `another officer had decided about ${cases(count)} already`,
  more: 'Next page',
  first: 'First page',
  pages: 'Pages',
  caseText:
    'This case is not in the usual lists yet. As soon as you begin to work on it, it moves there.',
};
