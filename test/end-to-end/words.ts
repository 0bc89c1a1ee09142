/** What a person reads on the journey, in both languages. */
export interface Messages {
  lang: 'th' | 'en';
  file: RegExp;
  follow: RegExp;
  search: string;
  query: string;
  next: string;
  facts: string;
  tell: string;
  when: string;
  district: RegExp;
  districtName: string;
  name: string;
  phone: string;
  truth: string;
  send: string;
  received: string;
  number: string;
  code: string;
  show: string;
  settled: RegExp;
  result: string;
}

export const thai: Messages = {
  lang: 'th',
  file: /แจ้งเรื่องร้องเรียนร้องทุกข์/,
  follow: /ติดตามเรื่อง/,
  search: 'ค้นหาเรื่องที่ต้องการแจ้ง',
  query: 'น้ำไม่ไหล',
  next: 'ถัดไป',
  facts: 'เล่าเรื่องที่เกิดขึ้น',
  tell: 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว ๕ วัน แจ้งผู้ใหญ่บ้านแล้วยังไม่มีการแก้ไข',
  when: 'วันนี้',
  district: /^อำเภอ/,
  districtName: 'เมืองเชียงใหม่',
  name: 'ชื่อและนามสกุล',
  phone: 'หมายเลขโทรศัพท์',
  truth: 'ข้าพเจ้ายืนยันว่าเรื่องที่แจ้งเป็นความจริง',
  send: 'ส่งเรื่อง',
  received: 'ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว',
  number: 'เลขที่เรื่อง',
  code: 'รหัสติดตาม',
  show: 'ดูเรื่อง',
  settled: /ยุติเรื่องแล้ว/,
  result: 'การประปาส่วนภูมิภาคซ่อมท่อแล้ว น้ำไหลตามปกติ',
};

export const english: Messages = {
  lang: 'en',
  file: /File a complaint/,
  follow: /Follow a case/,
  search: 'Search for your matter',
  query: 'water',
  next: 'Next',
  facts: 'Tell us what happened',
  tell: 'There has been no tap water in the whole village for five days.',
  when: 'Today',
  district: /^District|^Amphoe/i,
  districtName: 'เมืองเชียงใหม่',
  name: 'First name and surname',
  phone: 'Telephone number',
  truth: 'I confirm that what I report is true',
  send: 'Send',
  received: 'The Damrongdhama Centre has received your case',
  number: 'Case number',
  code: 'Access code',
  show: 'Show the case',
  settled: /Settled|settled the case/,
  result: 'The pipe has been repaired and water flows as usual.',
};
