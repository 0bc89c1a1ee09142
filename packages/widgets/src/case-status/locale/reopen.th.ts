/** Asking the centre to take a settled case up again. */
export interface ReopenText {
  heading: string;
  intro: (date: string) => string;
  label: string;
  hint: string;
  submit: string;
  sent: string;
  closed: string;
  /** The days that are allowed have gone by. */
  over: (date: string) => string;
  fileAnew: string;
  afterLowRating: string;
  nextBy: (date: string) => string;
}

export const reopenTh: ReopenText = {
  heading: 'ขอเปิดเรื่องอีกครั้ง',
  intro: (date) => `หากปัญหายังไม่ได้รับการแก้ไข หรือเกิดขึ้นอีก ท่านขอให้ศูนย์ฯ ดำเนินการต่อได้ถึงวันที่ ${date}`,
  label: 'เหตุผลที่ขอเปิดเรื่องอีกครั้ง',
  hint: 'เช่น ส่วนใดยังไม่ได้แก้ไข เกิดขึ้นอีกเมื่อใด',
  submit: 'ขอเปิดเรื่องอีกครั้ง',
  sent: 'ได้รับคำขอแล้ว ศูนย์ฯ เปิดเรื่องนี้อีกครั้ง และเริ่มนับกำหนดแจ้งผลใหม่',
  closed: 'เรื่องนี้ขอเปิดอีกครั้งไม่ได้แล้ว ข้อความที่พิมพ์ยังอยู่ กรุณาคัดลอกไปแจ้งเป็นเรื่องใหม่ หรือโทร 1567',
  over: (date) =>
    `พ้นกำหนดขอเปิดเรื่องอีกครั้งแล้ว (ถึงวันที่ ${date}) หากยังเดือดร้อน กรุณาแจ้งเรื่องใหม่โดยอ้างเลขที่เรื่องนี้ หรือโทร 1567`,
  fileAnew: 'แจ้งเรื่องใหม่',
  afterLowRating: 'ขออภัยที่การดำเนินการยังไม่เป็นที่พอใจ หากปัญหายังไม่หมดไป ท่านขอเปิดเรื่องอีกครั้งได้ด้านล่าง',
  nextBy: (date) => `หากยังไม่ได้รับการแก้ไข ขอเปิดเรื่องอีกครั้งได้ถึงวันที่ ${date}`,
};
