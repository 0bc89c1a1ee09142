import type { FollowingText } from './following.th.ts';

export const followingEn: FollowingText = {
  notice: (since) =>
    `You have followed this case since ${since}. This page shows its progress only, not the words of the person who reported it or of the officers. If your matter is another one, you can report it as a new case.`,
  fileOwn: 'Report a new case',
  meaning: {
    received: 'The centre has received this case. An officer is taking a first look.',
    in_progress: 'Officers of the centre are working on this case.',
    settled: 'The centre has dealt with the case and settled it.',
  },
  events: {
    reopened: 'The person who reported it asked to reopen it',
    result: 'The person who reported it was told the result',
  },
  next: {
    inProgress: 'Officers work on it until there is a result. You can see the progress here.',
    withAgency: (agency) =>
      `${agency} looks into it, puts it right and reports to the centre. You can see the progress here.`,
    done: 'The centre has finished. If you are still affected, please report a new case or call 1567.',
    notAccepted: 'If you are affected, please report a new case or call 1567 for advice.',
  },
};
