import type { Lang } from '@damrong/contract';

/** Whom to call at once; a phone calls when it is pressed. */
interface EmergencyNumber {
  readonly what: string;
  readonly call: string;
  readonly number: string;
}

interface PageMessages {
  readonly siteName: string;
  readonly hotline: string;
  readonly hotlineName: string;
  readonly hotlineHours: string;
  readonly otherLanguage: string;
  readonly services: string;
  readonly call: string;
  readonly center: string;
  readonly home: string;
  readonly emergency: readonly EmergencyNumber[];
  /** Before the name of a site. */
  readonly notRegistered: string;
  readonly openOwn: string;
}

const th: PageMessages = {
  siteName: 'ศูนย์ดำรงธรรม',
  hotline: 'สายด่วน 1567 โทรได้ตลอด 24 ชั่วโมง',
  hotlineName: 'สายด่วนศูนย์ดำรงธรรม',
  hotlineHours: 'โทรได้ตลอด 24 ชั่วโมง',
  otherLanguage: 'English',
  services: 'บริการของศูนย์ดำรงธรรม',
  call: 'โทร 1567',
  center: 'ศูนย์ดำรงธรรมของท่าน',
  home: 'หน้าแรก',
  emergency: [
    { what: 'เหตุด่วนเหตุร้าย', call: 'โทร 191', number: '191' },
    { what: 'เจ็บป่วยฉุกเฉิน', call: 'โทร 1669', number: '1669' },
    { what: 'ไฟไหม้', call: 'โทร 199', number: '199' },
  ],
  notRegistered:
    'หน้านี้แสดงในเว็บไซต์นี้ไม่ได้ เพราะยังไม่ได้ลงทะเบียนกับศูนย์ดำรงธรรม ผู้ดูแลเว็บไซต์กรุณาขอลงทะเบียนที่อยู่',
  openOwn: 'เปิดหน้าของศูนย์ดำรงธรรม',
};

const en: PageMessages = {
  siteName: 'Damrongdhama Centre',
  hotline: 'Hotline 1567, day and night',
  hotlineName: 'Damrongdhama hotline',
  hotlineHours: 'Call day and night',
  otherLanguage: 'ภาษาไทย',
  services: 'Services of the Damrongdhama Centre',
  call: 'Call 1567',
  center: 'Your centre',
  home: 'Home',
  emergency: [
    { what: 'Police', call: 'call 191', number: '191' },
    { what: 'Ambulance', call: 'call 1669', number: '1669' },
    { what: 'Fire', call: 'call 199', number: '199' },
  ],
  notRegistered:
    'This page cannot be shown here, because the site is not registered with the Damrongdhama Centre. Its webmaster can ask for this address to be registered:',
  openOwn: 'Open the centre’s own page',
};

export const pageMessages: Readonly<Record<Lang, PageMessages>> = { th, en };
