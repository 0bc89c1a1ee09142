import type { Lang } from '@damrong/contract';

interface MailPageText {
  readonly title: string;
  readonly text: string;
}

interface Asked extends MailPageText {
  readonly button: string;
}

/** The texts of the pages behind the links of mails. */
interface MailPageMessages {
  readonly confirm: Asked;
  readonly confirmed: MailPageText;
  readonly expired: MailPageText;
  readonly leave: Asked;
  readonly left: MailPageText;
  readonly statusPage: string;
}

const th: MailPageMessages = {
  confirm: {
    title: 'ยืนยันอีเมล',
    text: 'กรุณากดปุ่มนี้ หากต้องการให้ศูนย์ดำรงธรรมส่งอีเมลถึงท่านเมื่อเรื่องที่ติดตามมีความคืบหน้า หากท่านไม่ได้ขอ กรุณาปิดหน้านี้',
    button: 'ยืนยันอีเมล',
  },
  confirmed: {
    title: 'ยืนยันอีเมลแล้ว',
    text: 'ศูนย์ดำรงธรรมจะส่งอีเมลถึงท่านเมื่อเรื่องมีความคืบหน้า อีเมลทุกฉบับมีลิงก์สำหรับเลิกรับ',
  },
  expired: {
    title: 'ลิงก์นี้ใช้ไม่ได้แล้ว',
    text: 'ลิงก์อาจหมดอายุหรือไม่ครบถ้วน กรุณาเปิดดูเรื่องของท่านที่หน้าติดตามเรื่อง แล้วขอรับอีเมลอีกครั้ง หรือโทร 1567',
  },
  leave: {
    title: 'เลิกรับอีเมล',
    text: 'กรุณากดปุ่มนี้ หากไม่ต้องการรับอีเมลเกี่ยวกับเรื่องนี้ ศูนย์ดำรงธรรมจะลบอีเมลของท่านออกจากการแจ้งความคืบหน้า',
    button: 'เลิกรับอีเมล',
  },
  left: {
    title: 'เลิกรับอีเมลแล้ว',
    text: 'ศูนย์ดำรงธรรมลบอีเมลของท่านออกจากการแจ้งความคืบหน้าของเรื่องนี้แล้ว ท่านยังดูความคืบหน้าได้ที่หน้าติดตามเรื่อง',
  },
  statusPage: 'ไปที่หน้าติดตามเรื่อง',
};

const en: MailPageMessages = {
  confirm: {
    title: 'Confirm your e-mail address',
    text: 'Press this button if you want the Damrongdhama Centre to send you a mail when there is news of the case that you follow. If you did not ask for it, please close this page.',
    button: 'Confirm the address',
  },
  confirmed: {
    title: 'Your address is confirmed',
    text: 'The Damrongdhama Centre will send you a mail when there is news of the case. Each mail has a link that stops them.',
  },
  expired: {
    title: 'This link no longer works',
    text: 'It may be too old or not complete. Please look your case up again and ask for mails once more, or call 1567.',
  },
  leave: {
    title: 'Stop the mails',
    text: 'Press this button if you want no more mails about this case. The Damrongdhama Centre then erases your address from its news.',
    button: 'Stop the mails',
  },
  left: {
    title: 'The mails have stopped',
    text: 'The Damrongdhama Centre has erased your address from the news of this case. You can still look the case up.',
  },
  statusPage: 'Look up a case',
};

export const mailPageMessages: Readonly<Record<Lang, MailPageMessages>> = { th, en };
