import { lazyElement } from '../element/element-plan.ts';

export const services = lazyElement({
  name: 'services',
  load: () => import('./services.define.ts'),
  isOnRequest: true,
  icon: 'M5 4h14v16H5ZM8 9l1 1 2-2M8 15l1 1 2-2M13 9h3M13 15h3',
  th: { name: 'บริการของศูนย์ฯ', about: 'เอกสาร ค่าธรรมเนียม เวลา และสถานที่' },
  en: { name: 'Services', about: 'Documents, fees, time and place' },
  pages: [
    {
      path: 'services',
      th: {
        name: 'บริการของศูนย์ดำรงธรรม',
        about: 'เรื่องที่ศูนย์ฯ ช่วยได้ เอกสารที่ต้องนำมา ค่าธรรมเนียม ระยะเวลา และสถานที่',
        without: 'หากรายการบริการไม่ปรากฏ กรุณาโทร 1567 เจ้าหน้าที่จะบอกเอกสารที่ต้องนำมา',
      },
      en: {
        name: 'Services of the centre',
        about: 'What the centre can do for you: documents, fees, time and place.',
        without:
          'If the list does not appear, please call 1567; an officer will tell you what to bring.',
      },
    },
  ],
});
