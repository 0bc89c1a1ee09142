import { lazyElement } from '../element/element-plan.ts';

export const centerInfo = lazyElement({
  name: 'center-info',
  load: () => import('./center-info.define.ts'),
  isOnRequest: true,
  icon: 'M12 21c4-5 6-8 6-11a6 6 0 0 0-12 0c0 3 2 6 6 11ZM12 8v4M10 10h4',
  th: { name: 'ศูนย์ใกล้ท่าน', about: 'ที่อยู่ เวลาทำการ และช่องทางติดต่อ' },
  en: { name: 'Find a centre', about: 'Addresses, hours and contacts' },
  pages: [
    {
      path: 'center-info',
      th: {
        name: 'ศูนย์ดำรงธรรมและช่องทางติดต่อ',
        about: 'ที่อยู่ เวลาทำการ และช่องทางติดต่อศูนย์ดำรงธรรมจังหวัดและอำเภอ',
        without: 'หากรายชื่อศูนย์ไม่ปรากฏ กรุณาโทร 1567 เจ้าหน้าที่จะบอกศูนย์ที่ใกล้ท่านที่สุด',
      },
      en: {
        name: 'Centres and contacts',
        about: 'Addresses, hours and contacts of the centres of provinces and districts.',
        without:
          'If the list does not appear, please call 1567; an officer will tell you the nearest centre.',
      },
    },
  ],
});
