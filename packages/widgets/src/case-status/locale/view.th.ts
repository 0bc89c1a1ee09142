import { amount } from '../../locale/amount.ts';
import type { CitizenStatus, PublicEvent } from '@damrong/contract';

export interface ViewText {
  /** The one answer for a wrong code and for an unknown number. */
  notFound: string;
  /** @param wait how long, as `wait` words it */
  tooMany: (wait: string) => string;
  wait: (seconds: number) => string;
  /** What a field says itself when it is empty. */
  empty: Readonly<Record<'number' | 'code' | 'answer' | 'facts' | 'reason' | 'email', string>>;
  errorsTitle: string;
  call: string;
  /** The centre does not take calls from this page's address. */
  notPermitted: string;
  ownPage: string;
  /** Before the case is left with something unsent. */
  leaving: string;
  stay: string;
  leave: string;
  caseNumber: string;
  status: string;
  meaning: Readonly<Record<CitizenStatus, string>>;
  /** Instead of the meaning when the agency is named. */
  withAgency: (agency: string) => string;
  category: string;
  receivedAt: string;
  dueOn: string;
  holder: string;
  center: string;
  phone: string;
  result: string;
  reason: string;
  progress: string;
  stages: readonly [string, string, string];
  timeline: string;
  newestFirst: string;
  events: Readonly<Record<Exclude<PublicEvent['kind'], 'status'>, string>>;
  facts: string;
  factsIntro: string;
  factsLabel: string;
  factsHint: string;
  charactersLeft: (left: number) => string;
  sendFacts: string;
  sending: string;
  factsSent: string;
  factsClosed: string;
  rate: string;
  rateLegend: string;
  scores: readonly [string, string, string, string, string];
  comment: string;
  commentHint: string;
  optional: string;
  sendRating: string;
  ratingSent: string;
  ratingClosed: string;
  yourRating: string;
  print: string;
  another: string;
  keepSecret: string;
}

export const viewTh: ViewText = {
  notFound: 'ไม่พบเรื่องที่ตรงกับเลขที่และรหัสที่กรอก กรุณาตรวจทั้งสองช่องกับใบรับเรื่องอีกครั้ง หากยังไม่พบ กรุณาโทร 1567',
  tooMany: (wait) => `มีการค้นหาหลายครั้งในเวลาสั้น ๆ เพื่อความปลอดภัย กรุณาลองอีกครั้งใน${wait} หรือโทร 1567`,
  wait: (seconds) => (seconds < 60 ? `อีก ${seconds} วินาที` : `อีก ${Math.ceil(seconds / 60)} นาที`),
  empty: {
    number: 'กรุณากรอกเลขที่เรื่อง',
    code: 'กรุณากรอกรหัสติดตาม',
    answer: 'กรุณากรอกคำตอบของท่าน',
    facts: 'กรุณากรอกข้อมูลที่ต้องการแจ้งเพิ่ม',
    reason: 'กรุณากรอกเหตุผลที่ขอเปิดเรื่องอีกครั้ง',
    email: 'กรุณากรอกอีเมลของท่าน',
  },
  errorsTitle: 'กรุณาแก้ไขดังนี้',
  call: 'โทร 1567',
  notPermitted: 'ทำรายการจากหน้าเว็บนี้ไม่ได้ กรุณาใช้หน้าเว็บของศูนย์ หรือโทร 1567',
  ownPage: 'เปิดหน้าเว็บของศูนย์ดำรงธรรม',
  leaving: 'มีข้อความหรือไฟล์ที่ยังไม่ได้ส่ง หากออกจากเรื่องนี้จะหายไป',
  stay: 'กลับไปส่ง',
  leave: 'ทิ้งแล้วออก',
  caseNumber: 'เลขที่เรื่อง',
  status: 'สถานะ',
  meaning: {
    received: 'ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว เจ้าหน้าที่กำลังตรวจสอบเบื้องต้น',
    in_progress: 'เจ้าหน้าที่ศูนย์ดำรงธรรมกำลังดำเนินการเรื่องของท่าน',
    with_agency: 'ศูนย์ดำรงธรรมส่งเรื่องให้หน่วยงานที่รับผิดชอบดำเนินการแล้ว และติดตามผลให้ท่าน',
    settled: 'ศูนย์ดำรงธรรมแจ้งผลและยุติเรื่องแล้ว',
    not_accepted: 'ศูนย์ดำรงธรรมไม่อาจรับเรื่องนี้ไว้ดำเนินการได้',
  },
  withAgency: (agency) => `ศูนย์ดำรงธรรมส่งเรื่องให้${agency}ดำเนินการแล้ว และติดตามผลให้ท่าน`,
  category: 'ประเภทเรื่อง',
  receivedAt: 'วันที่รับเรื่อง',
  dueOn: 'กำหนดแจ้งผล',
  holder: 'ผู้รับผิดชอบขณะนี้',
  center: 'ศูนย์ที่ดูแลเรื่อง',
  phone: 'โทรสอบถาม',
  result: 'ผลการดำเนินการ',
  reason: 'เหตุผล',
  progress: 'ความคืบหน้าของเรื่อง',
  stages: ['รับเรื่อง', 'ดำเนินการ', 'ยุติเรื่อง'],
  timeline: 'ลำดับการดำเนินการ',
  newestFirst: 'เรียงจากล่าสุด',
  events: {
    received: 'ศูนย์ดำรงธรรมรับเรื่อง',
    facts_added: 'ท่านแจ้งข้อมูลเพิ่มเติม',
    question_asked: 'ศูนย์ดำรงธรรมขอข้อมูลเพิ่มเติมจากท่าน',
    question_answered: 'ท่านตอบคำถามของศูนย์',
    result: 'แจ้งผลการดำเนินการ',
    rated: 'ท่านให้คะแนนการดำเนินการ',
    reopened: 'ท่านขอเปิดเรื่องอีกครั้ง',
  },
  facts: 'แจ้งข้อมูลเพิ่มเติม',
  factsIntro: 'หากมีเหตุการณ์หรือรายละเอียดใหม่ ท่านแจ้งเพิ่มได้จนกว่าจะยุติเรื่อง',
  factsLabel: 'ข้อมูลที่ต้องการแจ้งเพิ่ม',
  factsHint: 'เช่น เกิดเหตุอีกครั้งเมื่อใด ที่ใด ไม่ต้องกรอกเลขประจำตัวประชาชน',
  charactersLeft: (left) =>
    left < 0 ? `เกินมา ${amount(-left)} ตัวอักษร` : `พิมพ์ได้อีก ${amount(left)} ตัวอักษร`,
  sendFacts: 'ส่งข้อมูลเพิ่มเติม',
  sending: 'กำลังส่ง กรุณารอสักครู่',
  factsSent: 'ได้รับข้อมูลเพิ่มเติมของท่านแล้ว',
  factsClosed: 'เรื่องนี้ยุติแล้ว จึงแจ้งข้อมูลเพิ่มในเรื่องเดิมไม่ได้ กรุณาแจ้งเรื่องใหม่หรือโทร 1567',
  rate: 'ให้คะแนนการดำเนินการ',
  rateLegend: 'ท่านพอใจกับการดำเนินการของศูนย์เพียงใด',
  scores: ['ไม่พอใจมาก', 'ไม่พอใจ', 'ปานกลาง', 'พอใจ', 'พอใจมาก'],
  comment: 'ข้อเสนอแนะ',
  commentHint: 'สิ่งที่ดีอยู่แล้ว หรือสิ่งที่ควรปรับปรุง',
  optional: '(ไม่บังคับ)',
  sendRating: 'ส่งคะแนน',
  ratingSent: 'ขอบคุณสำหรับคะแนนของท่าน ศูนย์จะนำไปปรับปรุงงาน',
  ratingClosed: 'เรื่องนี้ให้คะแนนไม่ได้แล้ว หากต้องการเสนอแนะ กรุณาโทร 1567',
  yourRating: 'คะแนนของท่าน',
  print: 'พิมพ์',
  another: 'ดูเรื่องอื่น',
  keepSecret: 'หากใช้เครื่องร่วมกับผู้อื่น เมื่อดูเสร็จแล้ว กรุณากด “ดูเรื่องอื่น” หรือปิดหน้านี้',
};
