import type { PublishedMessages } from '../content/published-list.ts';

export const servicesTh: PublishedMessages = {
  heading: 'บริการของศูนย์ดำรงธรรม',
  loading: 'กำลังเปิดรายการบริการ',
  failed: 'ขณะนี้เปิดรายการบริการไม่ได้ กรุณาตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง หรือโทร',
  retry: 'ลองอีกครั้ง',
};

export const servicesEn: PublishedMessages = {
  heading: 'Services of the centre',
  loading: 'Opening the list of services',
  failed:
    'The list of services cannot be opened now. Please check your connection and try again, or call',
  retry: 'Try again',
};
