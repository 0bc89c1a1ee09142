export const newsTh = {
  heading: 'ข่าวและประกาศ',
  loading: 'กำลังเปิดข่าวและประกาศ',
  none: 'ขณะนี้ยังไม่มีข่าวหรือประกาศ',
  noneOfTopic: (topic: string) => `ขณะนี้ยังไม่มีประกาศเรื่อง ${topic}`,
  failed: 'ขณะนี้เปิดข่าวและประกาศไม่ได้ กรุณาลองอีกครั้ง หรือโทร',
  retry: 'ลองอีกครั้ง',
  others: (count: number) => `แสดงประกาศอีก ${count} รายการ`,
  feeds: 'ติดตามข่าว',
  calendar: 'ปฏิทินกิจกรรม',
};

export type NewsMessages = typeof newsTh;

export const newsEn: NewsMessages = {
  heading: 'News and notices',
  loading: 'Opening news and notices',
  none: 'There is no news at the moment',
  noneOfTopic: (topic) => `There is nothing about “${topic}” at the moment`,
  failed: 'News and notices cannot be opened now. Please try again, or call',
  retry: 'Try again',
  others: (count) => `Show ${count} more`,
  feeds: 'Follow the news',
  calendar: 'Calendar of events',
};
