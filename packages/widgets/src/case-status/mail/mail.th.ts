/** Asking for mails about a case. */
export interface MailFormMessages {
  readonly label: string;
  readonly hint: string;
  readonly privacy: string;
  readonly submit: string;
  /** @param date until when the link in the mail works */
  readonly sent: (address: string, date: string) => string;
  /** This case takes no address (any more). */
  readonly closed: string;
  readonly tooMany: string;
}

export const mailTh: MailFormMessages = {
  label: 'อีเมลของท่าน',
  hint: 'เช่น name@example.com หากใช้อีเมลร่วมกับผู้อื่น ผู้อื่นจะเห็นเลขที่เรื่องด้วย',
  privacy:
    'ศูนย์ฯ ใช้อีเมลนี้เพื่อแจ้งความคืบหน้าของเรื่องนี้เท่านั้น เจ้าหน้าที่ที่ดูแลเรื่องไม่เห็นอีเมล และระบบจะลบเมื่อท่านเลิกรับ หรือเมื่อพ้นกำหนดขอเปิดเรื่องอีกครั้งหลังยุติเรื่อง หากท่านไม่ยืนยัน ระบบจะลบภายใน 3 วัน อีเมลทุกฉบับมีลิงก์ให้เลิกรับ',
  submit: 'ส่งอีเมลยืนยัน',
  sent: (address, date) =>
    `กำลังส่งอีเมลยืนยันไปที่ ${address} กรุณาเปิดลิงก์ในอีเมลภายในวันที่ ${date} แล้วกดยืนยัน หากไม่พบ กรุณาดูในกล่องอีเมลขยะ อีเมลหนึ่งรับอีเมลยืนยันได้ไม่เกิน 3 ฉบับต่อวัน`,
  closed: 'เรื่องนี้รับแจ้งทางอีเมลไม่ได้ เพราะยุติแล้ว หรือมีอีเมลที่ยืนยันแล้วครบ 3 รายการ ท่านดูความคืบหน้าได้ที่หน้านี้',
  tooMany:
    'มีการขอหลายครั้งในเวลาสั้น ๆ ระบบจึงพักการส่งไว้เพื่อความปลอดภัย กรุณาลองอีกครั้งในอีกหนึ่งชั่วโมง อีเมลที่กรอกยังอยู่',
};
