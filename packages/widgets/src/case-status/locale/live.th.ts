/** News of a case while its page is open. */
export interface LiveText {
  /** @param what happened, as the timeline words it; @param when day and time */
  news: (what: string, when: string) => string;
  changed: string;
}

export const liveTh: LiveText = {
  news: (what, when) => `มีความคืบหน้าใหม่: ${what} (${when})`,
  changed: 'ข้อมูลของเรื่องนี้เป็นปัจจุบันแล้ว',
};
