export const ministriesTh = {
  heading: 'กระทรวงต่าง ๆ',
  loading: 'กำลังเปิดรายชื่อกระทรวง',
  none: 'ขณะนี้ยังไม่มีรายชื่อกระทรวง',
  failed: 'ขณะนี้เปิดรายชื่อกระทรวงไม่ได้ กรุณาลองอีกครั้ง หรือโทร',
  retry: 'ลองอีกครั้ง',
};

export type MinistriesMessages = typeof ministriesTh;

export const ministriesEn: MinistriesMessages = {
  heading: 'Ministries',
  loading: 'Opening the list of ministries',
  none: 'There is no list of ministries at the moment',
  failed: 'The list of ministries cannot be opened now. Please try again, or call',
  retry: 'Try again',
};
