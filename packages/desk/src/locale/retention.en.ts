import type { retentionTh } from './retention.th.ts';

export const retentionEn: typeof retentionTh = {
  intro:
    'Settled cases are kept for as long as the ministry says. One officer proposes an erasure, another approves it; the centre then erases within minutes, and nothing brings it back.',
  wait: 'Proposals and erasures',
  none: 'No erasure has been proposed.',
  causes: {
    request: 'Asked for by the complainant',
    retention: 'Period over',
  },
  states: {
    proposed: 'Waits for approval',
    approved: 'Approved, about to be erased',
    refused: 'Not approved',
    withdrawn: 'Taken back',
    stopped: 'Stopped by a legal hold, or because the case was reopened',
    erasing: 'Removing files',
    erased: 'Erased',
  },
  proposedBy: (name, day) => `Proposed by ${name} on ${day}`,
  decidedBy: (name, day) => `Decided by ${name} on ${day}`,
  center: 'the centre',
  choices: {
    approve: 'Approve the erasure',
    refuse: 'Do not approve',
    withdraw: 'Take the proposal back',
  },
  decided: {
    approve: 'Approved. The centre erases within minutes.',
    refuse: 'Not approved. What the case says stays.',
    withdraw: 'The proposal was taken back.',
  },
  surely: 'Yes, approve the erasure',
  sure: (number) => `Erase what case ${number} says for good? Nothing brings it back.`,
  due: 'Cases whose period is over',
  noneDue: 'No case whose period is over.',
  moreDue: (shown, all) => `${shown} of ${all} cases`,
  keptUntil: (day) => `kept until ${day}`,
  held: 'Legal hold',
  proposeDue: 'Propose to erase all that are shown',
  proposed: 'Proposed. Somebody else has to approve.',
  periods: 'How long settled cases are kept',
  kinds: {
    default: 'All others',
    group: 'Kind of case',
    channel: 'Channel',
  },
  years: (years) => `${years} years, until 31 December of the last one`,
  periodsBy: 'The ministry sets the periods.',
};
