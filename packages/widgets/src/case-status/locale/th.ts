import type { CitizenStatus, PublicEvent } from '@damrong/contract';
import { formatNumber } from '../../locale/format-number.ts';
import type { FailureMessages } from '../../locale/failure-text.ts';
import { failuresTh } from '../../locale/failures.th.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import { laterIssuesTh } from '../../locale/later-issues.th.ts';

/** Everything that is said after the first screen. */
export interface CaseMessages {
  readonly view: ViewMessages;
  readonly following: FollowingMessages;
  readonly live: LiveMessages;
  readonly next: NextMessages;
  readonly question: QuestionMessages;
  readonly reopen: ReopenMessages;
  readonly mail: MailMessages;
  readonly attachments: AttachmentsMessages;
  readonly issues: IssueMessages;
  readonly failures: FailureMessages;
}

export interface ViewMessages {
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

export const viewTh: ViewMessages = {
  notFound: 'ไม่พบเรื่องที่ตรงกับเลขที่และรหัสที่กรอก กรุณาตรวจทั้งสองช่องกับใบรับเรื่องอีกครั้ง หากยังไม่พบ กรุณาโทร 1567',
  tooMany: (wait) =>
    `มีการค้นหาหลายครั้งในเวลาสั้น ๆ ระบบจึงพักการค้นหาไว้เพื่อความปลอดภัย กรุณาลองอีกครั้งใน${wait} หรือโทร 1567`,
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
  notPermitted: 'ทำรายการจากหน้าเว็บนี้ไม่ได้ กรุณาใช้หน้าเว็บของศูนย์ฯ หรือโทร 1567',
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
  center: 'ศูนย์ฯ ที่ดูแลเรื่อง',
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
    question_answered: 'ท่านตอบคำถามของศูนย์ฯ',
    result: 'แจ้งผลการดำเนินการ',
    rated: 'ท่านให้คะแนนการดำเนินการ',
    reopened: 'ท่านขอเปิดเรื่องอีกครั้ง',
  },
  facts: 'แจ้งข้อมูลเพิ่มเติม',
  factsIntro: 'หากมีเหตุการณ์หรือรายละเอียดใหม่ ท่านแจ้งเพิ่มได้จนกว่าจะยุติเรื่อง',
  factsLabel: 'ข้อมูลที่ต้องการแจ้งเพิ่ม',
  factsHint: 'เช่น เกิดเหตุอีกครั้งเมื่อใด ที่ใด ไม่ต้องกรอกเลขประจำตัวประชาชน',
  charactersLeft: (left) =>
    left < 0 ? `เกินมา ${formatNumber(-left)} ตัวอักษร` : `พิมพ์ได้อีก ${formatNumber(left)} ตัวอักษร`,
  sendFacts: 'ส่งข้อมูลเพิ่มเติม',
  sending: 'กำลังส่ง กรุณารอสักครู่',
  factsSent: 'ได้รับข้อมูลเพิ่มเติมของท่านแล้ว',
  factsClosed: 'เรื่องนี้ยุติแล้ว จึงแจ้งข้อมูลเพิ่มในเรื่องเดิมไม่ได้ กรุณาแจ้งเรื่องใหม่หรือโทร 1567',
  rate: 'ให้คะแนนการดำเนินการ',
  rateLegend: 'ท่านพอใจกับการดำเนินการของศูนย์ฯ เพียงใด',
  scores: ['ไม่พอใจมาก', 'ไม่พอใจ', 'ปานกลาง', 'พอใจ', 'พอใจมาก'],
  comment: 'ข้อเสนอแนะ',
  commentHint: 'สิ่งที่ดีอยู่แล้ว หรือสิ่งที่ควรปรับปรุง',
  optional: '(ไม่บังคับ)',
  sendRating: 'ส่งคะแนน',
  ratingSent: 'ขอบคุณสำหรับคะแนนของท่าน ศูนย์ฯ จะนำไปปรับปรุงงาน',
  ratingClosed: 'เรื่องนี้ให้คะแนนไม่ได้แล้ว หากต้องการเสนอแนะ กรุณาโทร 1567',
  yourRating: 'คะแนนของท่าน',
  print: 'พิมพ์',
  another: 'ดูเรื่องอื่น',
  keepSecret: 'หากใช้เครื่องร่วมกับผู้อื่น เมื่อดูเสร็จแล้ว กรุณากด “ดูเรื่องอื่น” หรือปิดหน้านี้',
};

/** What is said otherwise to somebody who follows the case of another. */
export interface FollowingMessages {
  notice: (since: string) => string;
  fileOwn: string;
  meaning: Partial<Record<CitizenStatus, string>>;
  events: Partial<ViewMessages['events']>;
  next: Partial<NextMessages>;
}

export const followingTh: FollowingMessages = {
  notice: (since) =>
    `ท่านร่วมติดตามเรื่องนี้ตั้งแต่วันที่ ${since} หน้านี้แสดงเฉพาะความคืบหน้า ไม่แสดงข้อความของผู้แจ้งและของเจ้าหน้าที่ หากเรื่องของท่านต่างออกไป ท่านแจ้งเป็นเรื่องใหม่ได้`,
  fileOwn: 'แจ้งเรื่องใหม่',
  meaning: {
    received: 'ศูนย์ดำรงธรรมได้รับเรื่องนี้แล้ว เจ้าหน้าที่กำลังตรวจสอบเบื้องต้น',
    in_progress: 'เจ้าหน้าที่ศูนย์ดำรงธรรมกำลังดำเนินการเรื่องนี้',
    settled: 'ศูนย์ดำรงธรรมดำเนินการและยุติเรื่องแล้ว',
  },
  events: { reopened: 'ผู้แจ้งขอเปิดเรื่องอีกครั้ง', result: 'แจ้งผลการดำเนินการแก่ผู้แจ้ง' },
  next: {
    inProgress: 'เจ้าหน้าที่ดำเนินการจนได้ผล ท่านดูความคืบหน้าได้ที่หน้านี้',
    withAgency: (agency) => `${agency}ตรวจสอบและแก้ไข แล้วรายงานผลต่อศูนย์ดำรงธรรม ท่านดูความคืบหน้าได้ที่หน้านี้`,
    done: 'ศูนย์ฯ ดำเนินการเสร็จแล้ว หากท่านยังเดือดร้อน กรุณาแจ้งเป็นเรื่องใหม่ หรือโทร 1567',
    notAccepted: 'หากท่านเดือดร้อนจากเรื่องนี้ กรุณาแจ้งเป็นเรื่องใหม่ หรือโทร 1567 เจ้าหน้าที่จะแนะนำให้',
  },
};

/** News of a case while its page is open. */
export interface LiveMessages {
  /** @param what happened, as the timeline words it; @param when day and time */
  news: (what: string, when: string) => string;
  changed: string;
}

export const liveTh: LiveMessages = {
  news: (what, when) => `มีความคืบหน้าใหม่: ${what} (${when})`,
  changed: 'ข้อมูลของเรื่องนี้เป็นปัจจุบันแล้ว',
};

/** What comes next, and honesty about what is late. */
export interface NextMessages {
  heading: string;
  received: string;
  inProgress: string;
  withAgency: (agency: string) => string;
  rate: string;
  done: string;
  notAccepted: string;
  erased: (date: string) => string;
  by: (date: string, days: number) => string;
  noDue: string;
  overdue: (days: number) => string;
  /** The centre has done something since the day it had promised. */
  hurried: (date: string) => string;
  notHurried: string;
  /** Number and code came together in one field and stand in their own now. */
  split: string;
}

export const nextTh: NextMessages = {
  heading: 'ขั้นตอนต่อไป',
  received: 'เจ้าหน้าที่ตรวจสอบข้อมูลเบื้องต้น แล้วมอบหมายผู้รับผิดชอบ',
  inProgress: 'เจ้าหน้าที่ดำเนินการจนได้ผล แล้วแจ้งผลให้ท่านทราบที่หน้านี้',
  withAgency: (agency) =>
    `${agency}ตรวจสอบและแก้ไข แล้วรายงานผลต่อศูนย์ดำรงธรรม ศูนย์ฯ จะแจ้งผลให้ท่านทราบที่หน้านี้`,
  rate: 'ศูนย์ฯ ดำเนินการเสร็จแล้ว ท่านให้คะแนนการดำเนินการได้ในหน้านี้',
  done: 'ศูนย์ฯ ดำเนินการเสร็จแล้ว ท่านไม่ต้องทำอะไรเพิ่ม',
  notAccepted:
    'หากต้องการทราบว่าหน่วยงานใดช่วยท่านได้ หรือไม่เห็นด้วยกับเหตุผลข้างต้น กรุณาโทร 1567 เจ้าหน้าที่จะแนะนำให้',
  erased: (date) =>
    `เรื่องนี้ยุติแล้ว ศูนย์ฯ ลบข้อมูลของเรื่องเมื่อ ${date} ตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล หากท่านยังเดือดร้อน กรุณาแจ้งเป็นเรื่องใหม่`,
  by: (date, days) => `กำหนดแจ้งผลภายในวันที่ ${date} ${days === 0 ? '(วันนี้)' : `(อีก ${days} วัน)`}`,
  noDue: 'เรื่องประเภทนี้ไม่ได้กำหนดวันแจ้งผลไว้ ท่านดูความคืบหน้าได้ที่หน้านี้',
  overdue: (days) => `เกินกำหนดแจ้งผลมาแล้ว ${days}\u00a0วัน`,
  hurried: (date) =>
    `ศูนย์ฯ กำลังเร่งรัด ดำเนินการล่าสุดเมื่อวันที่ ${date} ขออภัยในความล่าช้า ท่านสอบถามได้ที่หมายเลขด้านล่าง`,
  notHurried:
    'ยังไม่มีการดำเนินการเพิ่มหลังวันครบกำหนด ขออภัยในความล่าช้า กรุณาโทรสอบถามที่หมายเลขด้านล่าง และแจ้งเลขที่เรื่อง',
  split: 'แยกเลขที่เรื่องและรหัสติดตามลงในช่องให้แล้ว',
};

/** The centre's question and the citizen's answer. */
export interface QuestionMessages {
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

export const questionTh: QuestionMessages = {
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

/** Asking the centre to take a settled case up again. */
export interface ReopenMessages {
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

export const reopenTh: ReopenMessages = {
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

/** Before the form for mails about a case is there. */
export interface MailMessages {
  heading: string;
  intro: string;
  open: string;
  openFailed: string;
}

export const mailTh: MailMessages = {
  heading: 'แจ้งเตือนทางอีเมล',
  intro: 'ศูนย์ฯ ส่งอีเมลสั้น ๆ ถึงท่านเมื่อเรื่องนี้มีความคืบหน้า โดยไม่บอกรายละเอียดของเรื่อง',
  open: 'รับแจ้งเตือนทางอีเมล',
  openFailed: 'เปิดแบบฟอร์มไม่สำเร็จ กรุณากดอีกครั้ง ท่านยังดูความคืบหน้าได้ที่หน้านี้',
};

/** Photos and documents of a case. */
export interface AttachmentsMessages {
  heading: string;
  mine: string;
  center: string;
  photo: (place: number) => string;
  document: (place: number) => string;
  /** @param name the photo or document, with its number */
  stages: Readonly<Record<'before' | 'after', (name: string) => string>>;
  loading: string;
  save: string;
  failed: string;
  add: string;
  addFailed: string;
}

export const attachmentsTh: AttachmentsMessages = {
  heading: 'รูปและเอกสาร',
  mine: 'ที่ท่านแนบไว้',
  center: 'จากเจ้าหน้าที่',
  photo: (place) => `รูปที่ ${place}`,
  document: (place) => `เอกสารที่ ${place}`,
  stages: {
    before: (name) => `${name} ก่อนดำเนินการ`,
    after: (name) => `${name} หลังดำเนินการ`,
  },
  loading: 'กำลังโหลดรูป',
  save: 'บันทึกลงเครื่อง',
  failed: 'โหลดไม่สำเร็จ กรุณากดบันทึกอีกครั้ง หรือโทร 1567',
  add: 'เพิ่มรูปหรือเอกสาร',
  addFailed: 'ยังเพิ่มรูปหรือเอกสารไม่ได้ กรุณากดอีกครั้ง หรือส่งข้อมูลโดยไม่แนบ',
};

/** The Thai of everything after the first screen. */
export const caseMessagesTh: CaseMessages = {
  view: viewTh,
  following: followingTh,
  live: liveTh,
  next: nextTh,
  question: questionTh,
  reopen: reopenTh,
  mail: mailTh,
  attachments: attachmentsTh,
  issues: { ...issuesTh, ...laterIssuesTh },
  failures: failuresTh,
};
