/** A circular of the demo, and how far centres are with it. */
export interface DemoCircular {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly body: string;
  /** How many days ago it was sent. */
  readonly daysAgo: number;
  /** In how many days from now it is to be acknowledged; negative for days ago. */
  readonly dueInDays: number;
  /** Null for all. */
  readonly provinces: readonly string[] | null;
  /** Usernames of those who were the first to open it. */
  readonly readBy: readonly string[];
  /** Usernames of those who have acknowledged it. */
  readonly acknowledgedBy: readonly string[];
}

export const demoCirculars: readonly DemoCircular[] = [
  {
    id: 'c1a0e5b2-7d34-4f8a-9b61-2e3f4a5b6c71',
    number: 'มท ๐๒๐๕.๓/ว ๙๙๐๑ (ตัวอย่าง)',
    subject: 'แนวทางปฏิบัติต่อเรื่องร้องเรียนเร่งด่วนในช่วงอุทกภัย',
    body: [
      'ด้วยในช่วงอุทกภัยมีประชาชนขอความช่วยเหลือเป็นจำนวนมาก เพื่อให้การช่วยเหลือรวดเร็วและทั่วถึง จึงขอให้ศูนย์ดำรงธรรมทุกจังหวัดดำเนินการ ดังนี้',
      '# การรับเรื่อง\n- เปิดอ่านเรื่องเร่งด่วนภายใน 1 ชั่วโมงหลังได้รับ\n- โทรกลับผู้ร้องทุกราย หากติดต่อไม่ได้ให้ประสานที่ว่าการอำเภอ',
      '# การส่งต่อ\n- ส่งเรื่องให้หน่วยงานในพื้นที่ภายในวันเดียวกัน\n- ผู้ร้องสอบถามได้ที่สายด่วน 1567',
      'จึงเรียนมาเพื่อโปรดถือปฏิบัติ',
    ].join('\n\n'),
    daysAgo: 1,
    dueInDays: 6,
    provinces: null,
    readBy: ['khonkaen.officer'],
    acknowledgedBy: ['khonkaen.director'],
  },
  {
    id: 'c1a0e5b2-7d34-4f8a-9b61-2e3f4a5b6c72',
    number: 'มท ๐๒๐๕.๓/ว ๙๙๐๒ (ตัวอย่าง)',
    subject: 'การทดลองใช้แบบรายงานผลการดำเนินงานของศูนย์ดำรงธรรมจังหวัด',
    body: [
      'ขอให้จังหวัดที่ร่วมทดลองใช้แบบรายงานรวบรวมข้อคิดเห็นของเจ้าหน้าที่ และแจ้งผลให้กระทรวงทราบ',
      '- รายการใดกรอกยากหรือไม่ชัดเจน\n- รายการใดควรเพิ่มหรือตัดออก',
      'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
    ].join('\n\n'),
    daysAgo: 12,
    dueInDays: -2,
    provinces: ['40', '50'],
    readBy: ['chiangmai.officer', 'khonkaen.director'],
    acknowledgedBy: ['khonkaen.director'],
  },
];
