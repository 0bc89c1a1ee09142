import { lazyElement } from '../element/element-plan.ts';

export const news = lazyElement({
  name: 'news',
  load: () => import('./news.define.ts'),
  pages: [
    {
      path: 'news',
      th: {
        name: 'ข่าวและประกาศ',
        without: 'หากข่าวไม่ปรากฏ กรุณาโทร 1567 เจ้าหน้าที่จะแจ้งประกาศล่าสุดให้ทราบ',
      },
      en: {
        name: 'News and notices',
        without:
          'If the news does not appear, please call 1567; an officer will tell you the latest.',
      },
    },
  ],
});
