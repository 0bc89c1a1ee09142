export interface ManageText {
  heading: string;
  intro: string;
  reference: string;
  referenceHint: string;
  code: string;
  codeHint: string;
  open: string;
  opening: string;
  toSignUp: string;
  lost: string;
  missingReference: string;
  wrongReference: string;
  missingCode: string;
  wrongCode: string;
  notFound: string;
  ownHeading: string;
  ownIntro: string;
  received: string;
  changed: string;
  edit: string;
  /** What is not told. */
  none: string;
  save: string;
  saving: string;
  discard: string;
  saved: string;
  close: string;
  withdraw: string;
  withdrawHeading: string;
  withdrawText: string;
  withdrawSure: string;
  withdrawing: string;
  keep: string;
  goneHeading: string;
  goneText: (when: string) => string;
}

export const manageTh: ManageText = {
  heading: 'แก้ไขหรือยกเลิกการสมัครอาสาสมัคร',
  intro: 'กรอกเลขอ้างอิงและรหัสลับจากใบรับสมัครของท่าน',
  reference: 'เลขอ้างอิง',
  referenceHint: 'เช่น V50-4TNC-8WRE',
  code: 'รหัสลับ',
  codeHint: 'ตัวอักษรและตัวเลขรวม 12 ตัว เช่น H2QD-6Y9B-XK5V',
  open: 'ดูข้อมูลของข้าพเจ้า',
  opening: 'กำลังเปิดข้อมูล กรุณารอสักครู่',
  toSignUp: 'กลับไปหน้าสมัคร',
  lost: 'ใบรับสมัครหายหรือจำรหัสไม่ได้ กรุณาโทร',
  missingReference: 'กรุณากรอกเลขอ้างอิง',
  wrongReference: 'เลขอ้างอิงไม่ถูกต้อง กรุณาตรวจตามใบรับสมัคร เช่น V50-4TNC-8WRE',
  missingCode: 'กรุณากรอกรหัสลับ',
  wrongCode: 'รหัสลับไม่ถูกต้อง กรุณากรอกรหัส 12 ตัวตามใบรับสมัคร',
  notFound: 'ไม่พบการสมัครที่ตรงกับเลขอ้างอิงและรหัสนี้ กรุณาตรวจทั้งสองช่องอีกครั้ง หรือโทร 1567',
  ownHeading: 'ข้อมูลอาสาสมัครของท่าน',
  ownIntro: 'นี่คือข้อมูลทั้งหมดของท่านที่ศูนย์ดำรงธรรมมีอยู่',
  received: 'วันที่สมัคร',
  changed: 'แก้ไขล่าสุด',
  edit: 'แก้ไข',
  none: 'ไม่ได้ระบุ',
  save: 'บันทึก',
  saving: 'กำลังบันทึก กรุณารอสักครู่',
  discard: 'ไม่บันทึก',
  saved: 'บันทึกข้อมูลของท่านแล้ว',
  close: 'ปิดหน้านี้',
  withdraw: 'ยกเลิกการสมัคร',
  withdrawHeading: 'ยืนยันการยกเลิก',
  withdrawText:
    'เมื่อยืนยัน ศูนย์ดำรงธรรมจะลบชื่อ หมายเลขโทรศัพท์ และข้อมูลทั้งหมดของท่านทันที และนำกลับคืนไม่ได้ หากเปลี่ยนใจภายหลัง ท่านสมัครใหม่ได้',
  withdrawSure: 'ยกเลิกและลบข้อมูล',
  withdrawing: 'กำลังลบข้อมูล กรุณารอสักครู่',
  keep: 'ไม่ยกเลิก',
  goneHeading: 'ลบข้อมูลของท่านแล้ว',
  goneText: (when) =>
    `ยกเลิกการสมัครเมื่อ ${when} ศูนย์ดำรงธรรมไม่มีข้อมูลส่วนบุคคลของท่านในทะเบียนอาสาสมัครแล้ว ขอบคุณที่ได้ร่วมช่วยเหลือประชาชน`,
};
