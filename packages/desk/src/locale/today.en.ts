import type { TodayMessages } from './today.th.ts';

export const todayEn: TodayMessages = {
  heading: (day) => `Today, ${day}`,
  nothing: 'Nothing waits for you now.',
  others: 'Nothing under these headings',
  all: (count) => `Show all ${count}`,
  circulars: (count) => `Circulars to acknowledge · ${count}`,
  allCirculars: 'Show all circulars',
  unread: 'Not opened yet',
  due: (day) => `To acknowledge by ${day}`,
  late: (day) => `Was to be acknowledged by ${day}`,
  sections: {
    awaiting: 'Wait for your approval',
    sent_back: 'Sent back',
    overdue: 'Yours, overdue',
    due_today: 'Yours, due today',
    answered: 'Complainant answered',
    reported: 'Agency reported or returned',
    unowned: 'Nobody has them',
    due_week: 'Yours, due within 7 days',
    mine: 'All your pending cases',
  },
};
