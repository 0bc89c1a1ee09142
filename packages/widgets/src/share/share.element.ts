import { lazyElement } from '../element/element-plan.ts';

export const share = lazyElement({
  name: 'share',
  load: () => import('./share.define.ts'),
  isOnRequest: true,
  icon: 'M7 12a2 2 0 1 0 0 .1ZM19 6a2 2 0 1 0 0 .1ZM19 18a2 2 0 1 0 0 .1ZM7 11l8-4M7 13l8 4',
  th: { name: 'แชร์ศูนย์ฯ', about: 'ส่งต่อทาง LINE หรือสแกน QR' },
  en: { name: 'Share the centre', about: 'By LINE and others, or as a QR code' },
  pages: [
    {
      path: 'share',
      th: {
        name: 'แชร์ศูนย์ดำรงธรรม',
        without: 'หากปุ่มแชร์ไม่ปรากฏ กรุณาคัดลอกที่อยู่ของหน้าแรกส่งต่อ หรือบอกต่อหมายเลข 1567',
      },
      en: {
        name: 'Share the centre',
        without:
          'If the buttons do not appear, please copy the address of the first page, or pass on the number 1567.',
      },
    },
  ],
});
