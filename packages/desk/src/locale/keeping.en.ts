import type { keepingTh } from './keeping.th.ts';

export const keepingEn: typeof keepingTh = {
  erasedOn: (day) =>
    `What this case said was erased on ${day}. Number, days, status and what is counted remain.`,
  panel: 'Keeping and erasing',
  heldBy: (name, day) => `Legal hold by ${name} on ${day}`,
  liftedBy: (name, day) => `Lifted by ${name} on ${day}`,
  holdWords:
    'A case with a legal hold is not erased, though its period is over or somebody asks for it.',
  place: 'Place a legal hold',
  lift: 'Lift the hold',
  placed: 'The case has a legal hold.',
  lifted: 'The hold was lifted.',
  reason: 'Reason',
  holdHint: 'Such as the letter by which a court or an inquiry wants the file',
  propose: 'Propose erasure',
  proposeHint: 'Such as the letter by which the complainant asks; it is erased with the case',
  reasonMissing: 'Please give a reason of at least 10 characters.',
  proposed: 'Proposed. Somebody else has to approve.',
};
