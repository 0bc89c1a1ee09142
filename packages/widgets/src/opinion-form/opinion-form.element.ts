import { lazyElement } from '../element/element-plan.ts';

export const opinionForm = lazyElement({
  name: 'opinion-form',
  load: () => import('./opinion-form.define.ts'),
  isOnRequest: true,
  icon: 'M4 5h16v11H10l-5 4v-4H4ZM8 9h8M8 12h5',
  th: { name: 'เสนอความคิดเห็น', about: 'ไม่ถามและไม่เก็บชื่อผู้เขียน' },
  en: { name: 'Give your opinion', about: 'No name is asked or kept' },
  pages: [
    {
      path: 'opinion',
      th: {
        name: 'เสนอความคิดเห็น',
        about: 'ความเห็นของประชาชนต่อเรื่องต่าง ๆ โดยไม่ถามและไม่เก็บชื่อผู้เขียน',
        without: 'หากแบบฟอร์มไม่ปรากฏ ท่านเสนอความคิดเห็นได้ที่ศูนย์ดำรงธรรม หรือโทร 1567 โดยไม่ต้องแจ้งชื่อ',
      },
      en: {
        name: 'Give your opinion',
        about: 'What people think, without asking or keeping a name.',
        without:
          'If the form does not appear, you can give your opinion at the centre or by calling 1567, without a name.',
      },
    },
  ],
});
