import { lazyElement } from '../element/element-plan.ts';

export const volunteerForm = lazyElement({
  name: 'volunteer-form',
  load: () => import('./volunteer-form.define.ts'),
  icon: 'M12 20Q4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1q0 6-8 11Z',
  th: { name: 'สมัครเป็นอาสาสมัคร', about: 'ร่วมช่วยเหลือประชาชนในจังหวัด' },
  en: { name: 'Volunteer', about: 'Help the people of your province' },
  pages: [
    {
      path: 'volunteer',
      th: {
        name: 'สมัครเป็นอาสาสมัคร',
        about: 'ประชาชน ผู้ประกอบการ และองค์กรที่พร้อมช่วยเหลืองานของศูนย์ดำรงธรรม',
        without:
          'หากแบบฟอร์มไม่ปรากฏ กรุณาโทร 1567 หรือไปที่ศูนย์ดำรงธรรม แล้วแจ้งชื่อ หมายเลขโทรศัพท์ และสิ่งที่ท่านพร้อมช่วย',
      },
      en: {
        name: 'Volunteer',
        about: 'For people, businesses and organisations who want to help the centre.',
        without:
          'If the form does not appear, please call 1567 or visit the centre and leave your name, telephone number and how you can help.',
      },
    },
    {
      path: 'volunteer/manage',
      attributes: ['manage'],
      th: {
        name: 'แก้ไขข้อมูลหรือถอนชื่ออาสาสมัคร',
        without: 'หากหน้านี้ไม่แสดงช่องกรอก กรุณาโทร 1567 แล้วแจ้งเลขอ้างอิงของท่าน โปรดอย่าบอกรหัสลับแก่ผู้อื่น',
      },
      en: {
        name: 'Change or cancel your volunteer sign-up',
        without:
          'If the fields do not appear, please call 1567 and give your reference. Never tell anyone your secret code.',
      },
    },
  ],
});
