import type { PublishedMessages } from '../content/published-list.ts';

export const centerInfoTh: PublishedMessages = {
  heading: 'ศูนย์ดำรงธรรมและช่องทางติดต่อ',
  loading: 'กำลังเปิดข้อมูลศูนย์ฯ',
  failed: 'ขณะนี้เปิดข้อมูลศูนย์ฯ ไม่ได้ กรุณาตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง หรือโทร',
  retry: 'ลองอีกครั้ง',
};

export const centerInfoEn: PublishedMessages = {
  heading: 'Centres and contacts',
  loading: 'Opening the list of centres',
  failed:
    'The list of centres cannot be opened now. Please check your connection and try again, or call',
  retry: 'Try again',
};
