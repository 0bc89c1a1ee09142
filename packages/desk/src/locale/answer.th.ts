export const answerTh = {
  open: 'ใช้แม่แบบข้อความ',
  undo: 'นำแม่แบบออก',
  undone: 'นำแม่แบบออกแล้ว',
  inserted: (title: string) => `ใส่แม่แบบ “${title}” แล้ว กรุณาตรวจและแก้ไขก่อนบันทึก`,
  blanks: (blanks: string) => `ยังต้องกรอก ${blanks}`,
  nextBlank: 'ไปยังช่องว่างถัดไป',
  askHeading: 'ยังมีช่องว่างที่ไม่ได้กรอก',
  askText: 'หากไปต่อ ข้อความจะมีวงเล็บปีกกาต่อไปนี้ตามที่เห็น',
  askBack: 'กลับไปกรอก',
  askGoOn: 'ไปต่อโดยไม่กรอก',
  heading: 'แม่แบบข้อความ',
  hint: 'ข้อความจะใส่ที่ตำแหน่งที่พิมพ์ค้างไว้ ไม่แทนข้อความเดิม และแก้ไขต่อได้',
  search: 'ค้นหาชื่อหรือข้อความ',
  found: (count: string) => `พบ ${count} แม่แบบ`,
  none: 'ไม่พบแม่แบบ กรุณาลองคำอื่น',
  more: 'แสดงเพิ่ม',
  use: 'ใช้แม่แบบนี้',
  close: 'ปิด',
  ofProvince: 'ของจังหวัด',
  english: 'ภาษาอังกฤษ',
  /** Stands for whoever is not to be named. */
  somebody: 'ผู้ร้อง',
  center: (province: string) => `ศูนย์ดำรงธรรม${province}`,
};

export type AnswerMessages = typeof answerTh;
