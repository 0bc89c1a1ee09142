/** Before the form for mails about a case is there. */
export interface MailText {
  heading: string;
  intro: string;
  open: string;
  openFailed: string;
}

export const mailTh: MailText = {
  heading: 'แจ้งเตือนทางอีเมล',
  intro: 'ศูนย์ฯ ส่งอีเมลสั้น ๆ ถึงท่านเมื่อเรื่องนี้มีความคืบหน้า โดยไม่บอกรายละเอียดของเรื่อง',
  open: 'รับแจ้งเตือนทางอีเมล',
  openFailed: 'เปิดแบบฟอร์มไม่สำเร็จ กรุณากดอีกครั้ง ท่านยังดูความคืบหน้าได้ที่หน้านี้',
};
