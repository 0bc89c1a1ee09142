import type { LiveText } from './live.th.ts';

export const liveEn: LiveText = {
  news: (what, when) => `News: ${what} (${when})`,
  changed: 'This case has been brought up to date',
};
