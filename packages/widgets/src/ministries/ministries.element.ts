import { lazyElement } from '../element/element-plan.ts';

export const ministries = lazyElement({
  name: 'ministries',
  load: () => import('./ministries.define.ts'),
  pages: [
    {
      path: 'ministries',
      th: {
        name: 'กระทรวงต่าง ๆ',
        without: 'หากรายชื่อไม่ปรากฏ กรุณาโทร 1567 เจ้าหน้าที่จะแนะนำหน่วยงานที่เกี่ยวข้อง',
      },
      en: {
        name: 'Ministries',
        without:
          'If the list does not appear, please call 1567; an officer will tell you which office to turn to.',
      },
    },
  ],
});
