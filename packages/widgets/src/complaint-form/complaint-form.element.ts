import { lazyElement } from '../element/element-plan.ts';

export const complaintForm = lazyElement({
  name: 'complaint-form',
  load: () => import('./complaint-form.define.ts'),
  icon: 'M4 4h16v12h-9l-5 4v-4H4ZM8 8h8M8 12h5',
  th: { name: 'แจ้งเรื่องร้องเรียนร้องทุกข์', about: 'แจ้งเรื่องเดือดร้อนหรือขอความช่วยเหลือ' },
  en: { name: 'File a complaint', about: 'Report a hardship or ask for help' },
  pages: [
    {
      path: 'complaint',
      hasMap: true,
      th: {
        name: 'แจ้งเรื่องร้องเรียนร้องทุกข์',
        about: 'แจ้งเรื่องเดือดร้อน เรื่องร้องเรียน หรือข้อเสนอแนะ แล้วรับเลขที่เรื่องไว้ติดตามผล',
        without:
          'หากแบบฟอร์มไม่ปรากฏ กรุณาโทร 1567 หรือไปที่ศูนย์ดำรงธรรม แล้วแจ้งว่าเกิดอะไรขึ้น ที่ใด เมื่อใด และท่านต้องการให้ช่วยเรื่องใด',
      },
      en: {
        name: 'File a complaint',
        about:
          'Tell us about a grievance, a complaint or a suggestion and keep the number to follow it.',
        without:
          'If the form does not appear, please call 1567 or visit the centre and say what happened, where, when, and what you would like to be done.',
      },
    },
  ],
});
