import { lazyElement } from '../element/element-plan.ts';

export const statistics = lazyElement({
  name: 'statistics',
  load: () => import('./statistics.define.ts'),
  isOnRequest: true,
  icon: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  th: { name: 'สถิติของศูนย์ฯ', about: 'รับเรื่อง ยุติเรื่อง และคงค้างเท่าใด' },
  en: { name: 'Statistics', about: 'How many cases are received and settled' },
  pages: [
    {
      path: 'statistics',
      th: {
        name: 'สถิติการรับและยุติเรื่อง',
        about: 'จำนวนเรื่องที่รับ ยุติ และคงค้าง รายจังหวัด พร้อมข้อมูลเปิด',
        without: 'หากสถิติไม่ปรากฏ กรุณาโทร 1567 เจ้าหน้าที่จะแจ้งให้ทราบ',
      },
      en: {
        name: 'Statistics of cases',
        about: 'How many cases each province received and settled, with open data.',
        without: 'If the statistics do not appear, please call 1567; an officer will tell you.',
      },
    },
  ],
});
