export const caseTh = {
  heading: (number: string) => `เรื่องเลขที่ ${number}`,
  matter: 'รายละเอียดเรื่อง',
  facts: 'ข้อเท็จจริง',
  wish: 'สิ่งที่ขอให้ดำเนินการ',
  category: 'ประเภทเรื่อง',
  nature: 'ลักษณะเรื่อง',
  channel: 'ช่องทาง',
  urgency: 'ความเร่งด่วน',
  status: 'สถานะ',
  place: 'สถานที่เกิดเหตุ',
  landmark: 'จุดสังเกต',
  position: 'พิกัด (ละติจูด, ลองจิจูด)',
  happened: 'วันที่เกิดเหตุ',
  received: 'วันที่รับเรื่อง',
  due: 'กำหนดเสร็จ',
  noDue: 'ไม่มีกำหนด',
  letterNumber: 'เลขที่หนังสือ',
  agency: 'หน่วยงานที่ดำเนินการ',
  result: 'ผลการดำเนินการ',
  rating: 'ความพึงพอใจ',
  score: (score: number) => `${score} จาก 5`,
  notGiven: 'ไม่ระบุ',
  print: 'พิมพ์เรื่องนี้',
  actions: 'ดำเนินการ',
  changeStatus: 'เปลี่ยนสถานะ',
  recordResult: 'บันทึกผลการดำเนินการ',
  noActions: 'บัญชีของท่านดูเรื่องนี้ได้ แต่ไม่มีขั้นตอนที่ต้องดำเนินการ',
  saved: 'บันทึกแล้ว',
  reload: 'ดูข้อมูลล่าสุด',
};

export type CaseMessages = typeof caseTh;

export const complainantTh = {
  heading: 'ผู้ร้อง',
  named: 'เปิดเผยชื่อต่อเจ้าหน้าที่',
  confidential: 'ขอปกปิดชื่อ',
  anonymous: 'ไม่เปิดเผยตัวตน',
  anonymousText: 'ระบบไม่เก็บชื่อและช่องทางติดต่อของผู้ร้อง',
  maskedText: 'ชื่อและช่องทางติดต่อถูกปกปิดตามคำขอของผู้ร้อง',
  noRightText: 'หัวหน้าหรือผู้อำนวยการศูนย์เปิดดูได้เมื่อมีเหตุจำเป็น',
  revealedText: 'ข้อมูลลับ กรุณาใช้เท่าที่จำเป็นและไม่เผยแพร่ต่อ',
  name: 'ชื่อ',
  kind: 'ประเภทผู้ร้อง',
  phone: 'โทรศัพท์',
  email: 'อีเมล',
  notGiven: 'ไม่ได้ให้ไว้',
  reveal: 'เปิดดูชื่อผู้ร้อง',
  reason: 'เหตุผลที่ต้องเปิดดู',
  reasonHint: 'ระบบบันทึกชื่อท่าน เวลา และเหตุผลนี้ไว้ตรวจสอบ',
  revealSubmit: 'เปิดดู',
  revealed: 'เปิดดูชื่อผู้ร้องแล้ว',
};

export type ComplainantMessages = typeof complainantTh;

export const timelineTh = {
  heading: 'ลำดับการดำเนินการ',
  kinds: {
    received: 'รับเรื่อง',
    status: 'เปลี่ยนสถานะ',
    facts_added: 'ผู้ร้องให้ข้อมูลเพิ่มเติม',
    question_asked: 'ขอข้อมูลเพิ่มเติมจากผู้ร้อง',
    question_answered: 'ผู้ร้องตอบคำถาม',
    result: 'บันทึกผลการดำเนินการ',
    rated: 'ผู้ร้องให้คะแนนความพึงพอใจ',
    reopened: 'ผู้ร้องขอเปิดเรื่องอีกครั้ง',
    identity_revealed: 'เปิดดูชื่อผู้ร้อง',
    quarantine_released: 'ตรวจสอบแล้วนำเข้ารายการปกติ',
  },
  citizen: 'ผู้ร้อง',
  by: (name: string) => `โดย ${name}`,
  note: 'บันทึกภายใน',
  publicNote: 'ถึงผู้ร้อง',
  agency: 'หน่วยงาน',
};

export type TimelineMessages = typeof timelineTh;
