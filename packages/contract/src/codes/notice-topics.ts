import type { CodeName } from './code-name.ts';

/** What a notice is about; pages choose by it. */
export const noticeTopics = [
  { code: 'news', th: 'ข่าวประชาสัมพันธ์', en: 'News' },
  { code: 'event', th: 'กิจกรรม', en: 'Events' },
  { code: 'warning', th: 'แจ้งเตือน', en: 'Warnings' },
  { code: 'knowledge', th: 'ความรู้สำหรับประชาชน', en: 'Good to know' },
] as const satisfies readonly CodeName[];

/** What a notice is about, as its code, such as `event`; `topic` of the element of the news takes one. */
export type NoticeTopic = (typeof noticeTopics)[number]['code'];
