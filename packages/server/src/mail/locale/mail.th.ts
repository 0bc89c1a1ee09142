/**
 * The words of the mails. They never say what a case is about, and contain no secret except their
 * links.
 */
export interface MailMessages {
  readonly confirmSubject: string;
  readonly confirm: (link: string) => readonly string[];
  readonly newsSubject: string;
  readonly news: (number: string, statusPage: string) => readonly string[];
  readonly leave: (link: string) => string;
  readonly signature: string;
}

export const mailTh: MailMessages = {
  confirmSubject: 'กรุณายืนยันอีเมลเพื่อรับแจ้งความคืบหน้าจากศูนย์ดำรงธรรม',
  confirm: (link) => [
    'มีผู้ขอให้ศูนย์ดำรงธรรมแจ้งความคืบหน้าของเรื่องมาที่อีเมลนี้',
    `หากท่านเป็นผู้ขอ กรุณาเปิดลิงก์นี้ภายใน 3 วัน แล้วกดปุ่ม “ยืนยันอีเมล”\n${link}`,
    'หากท่านไม่ได้ขอ ไม่ต้องทำสิ่งใด ศูนย์ฯ จะลบอีเมลของท่านออกภายใน 3 วัน',
  ],
  newsSubject: 'เรื่องที่ท่านติดตามกับศูนย์ดำรงธรรมมีความคืบหน้า',
  news: (number, statusPage) => [
    `เรื่องเลขที่ ${number} มีความคืบหน้า`,
    `กรุณาเปิดหน้าติดตามเรื่อง แล้วกรอกเลขที่เรื่องและรหัสติดตามของท่าน\n${statusPage}`,
    'อีเมลนี้ไม่มีรายละเอียดของเรื่อง เพื่อรักษาความเป็นส่วนตัวของท่าน ศูนย์ดำรงธรรมไม่ขอรหัสติดตาม เลขประจำตัวประชาชน หรือข้อมูลธนาคารทางอีเมล',
  ],
  leave: (link) => `หากไม่ต้องการรับอีเมลเกี่ยวกับเรื่องนี้ กรุณาเปิดลิงก์นี้แล้วกดปุ่ม “เลิกรับอีเมล”\n${link}`,
  signature: 'ศูนย์ดำรงธรรม สายด่วน 1567\nอีเมลนี้ส่งจากระบบอัตโนมัติ หากต้องการติดต่อเจ้าหน้าที่ กรุณาโทร 1567',
};
