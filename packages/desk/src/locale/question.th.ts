export const questionTh = {
  heading: 'คำถามถึงผู้ร้อง',
  ask: 'ขอข้อมูลเพิ่มเติม',
  label: 'คำถามถึงผู้ร้อง',
  hint: 'ผู้ร้องจะเห็นข้อความนี้และตอบได้ที่หน้าติดตามเรื่อง กรุณาถามเรื่องเดียวให้ชัดเจน และไม่ขอเลขประจำตัวประชาชน',
  replaces: 'คำถามเดิมยังรอคำตอบ หากถามใหม่ ผู้ร้องจะเห็นคำถามใหม่แทน',
  days: 'ขอคำตอบภายใน',
  usual: (days: number) => `ตามปกติของศูนย์ฯ (${days} วัน)`,
  inDays: (days: number) => `${days} วัน`,
  submit: 'ส่งคำถาม',
  saved: 'ส่งคำถามถึงผู้ร้องแล้ว',
  askedOn: (date: string) => `ถามเมื่อ ${date}`,
  answerBy: (date: string) => `ขอคำตอบภายใน ${date}`,
  answer: (date: string) => `ผู้ร้องตอบเมื่อ ${date}`,
  reopened: 'ผู้ร้องขอเปิดเรื่องอีกครั้ง',
};

export type QuestionMessages = typeof questionTh;
