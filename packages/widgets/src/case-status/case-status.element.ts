import { lazyElement } from '../element/element-plan.ts';

export const caseStatus = lazyElement({
  name: 'case-status',
  load: () => import('./case-status.define.ts'),
  icon: 'M11 4a7 7 0 1 0 .1 0ZM16 16l4 4',
  th: { name: 'ติดตามเรื่อง', about: 'ดูความคืบหน้าด้วยเลขที่เรื่อง' },
  en: { name: 'Follow a case', about: 'See its progress by its number' },
  pages: [
    {
      path: 'status',
      th: {
        name: 'ติดตามเรื่อง',
        about: 'ดูความคืบหน้า แจ้งข้อมูลเพิ่มเติม และให้คะแนนความพึงพอใจ ด้วยเลขที่เรื่องและรหัสติดตาม',
        without: 'หากหน้านี้ไม่แสดงช่องค้นหา กรุณาโทร 1567 แล้วแจ้งเลขที่เรื่องของท่าน โปรดอย่าบอกรหัสติดตามแก่ผู้อื่น',
      },
      en: {
        name: 'Follow your case',
        about:
          'See what has been done, add facts and rate the result with your case number and code.',
        without:
          'If the search does not appear, please call 1567 and give your case number. Never tell anyone your access code.',
      },
    },
  ],
});
