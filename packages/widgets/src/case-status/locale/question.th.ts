/** The centre's question and the citizen's answer. */
export interface QuestionText {
  heading: string;
  intro: string;
  askedOn: (date: string) => string;
  answerBy: (date: string, days: number) => string;
  /** The day has gone by; an answer is still taken. */
  late: (date: string) => string;
  label: string;
  hint: string;
  submit: string;
  sent: string;
  closed: string;
  /** As the next step of the case. */
  next: string;
  nextBy: (date: string) => string;
}

export const questionTh: QuestionText = {
  heading: 'ศูนย์ฯ ขอข้อมูลเพิ่มเติมจากท่าน',
  intro: 'คำตอบของท่านช่วยให้เจ้าหน้าที่ดำเนินการต่อได้',
  askedOn: (date) => `ถามเมื่อวันที่ ${date}`,
  answerBy: (date, days) => `กรุณาตอบภายในวันที่ ${date} ${days === 0 ? '(วันนี้)' : `(อีก ${days} วัน)`}`,
  late: (date) => `ขอให้ตอบภายในวันที่ ${date} ซึ่งผ่านมาแล้ว ท่านยังตอบได้จนกว่าจะยุติเรื่อง`,
  label: 'คำตอบของท่าน',
  hint: 'ไม่ต้องกรอกเลขประจำตัวประชาชน หากไม่ทราบ กรุณาตอบว่า “ไม่ทราบ”',
  submit: 'ส่งคำตอบ',
  sent: 'ได้รับคำตอบของท่านแล้ว เจ้าหน้าที่จะดำเนินการต่อ',
  closed:
    'ศูนย์ฯ ไม่ได้รอคำตอบของคำถามนี้แล้ว ข้อความที่พิมพ์ยังอยู่ หากต้องการแจ้งเพิ่ม กรุณาคัดลอกไปส่งเป็นข้อมูลเพิ่มเติม หรือโทร 1567',
  next: 'รอคำตอบของท่าน กรุณาตอบคำถามของศูนย์ฯ ในหน้านี้ แล้วเจ้าหน้าที่จะดำเนินการต่อ',
  nextBy: (date) => `กรุณาตอบภายในวันที่ ${date}`,
};
