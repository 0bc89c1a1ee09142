import type { ContentOf } from '@damrong/contract';

/** A notice of the demo; its day is counted from the day of seeding. */
export interface DemoNotice extends Omit<ContentOf<'notices'>, 'date' | 'kind' | 'hidden'> {
  /** Null for the whole country. */
  readonly provinceCode: string | null;
  readonly key: string;
  readonly inDays: number;
}

const page = { pinned: false, url: null } as const;

/** Plausible notices, each of them marked as an example. */
export const demoNotices: readonly DemoNotice[] = [
  {
    ...page,
    provinceCode: null,
    key: 'demo-hotline',
    inDays: -40,
    topic: 'knowledge',
    nameTh: '(ตัวอย่าง) สายด่วน 1567 โทรได้ทุกวัน ตลอด 24 ชั่วโมง',
    nameEn: '(Example) Hotline 1567, every day, day and night',
    textTh:
      'โทรศัพท์ 1567 เพื่อร้องเรียน ร้องทุกข์ ขอความช่วยเหลือ หรือสอบถามข้อมูลของทางราชการ\n\n# เตรียมอะไรก่อนโทร\n- สถานที่และวันเวลาที่เกิดเรื่อง\n- สิ่งที่ต้องการให้ช่วย\n- หมายเลขโทรศัพท์ที่ติดต่อกลับได้',
    textEn:
      'Call 1567 to complain, to ask for help, or to ask about public services.\n\n# What to have at hand\n- where and when it happened\n- what should be done\n- a number at which you can be reached',
  },
  {
    ...page,
    provinceCode: null,
    key: 'demo-scam',
    inDays: -6,
    topic: 'warning',
    pinned: true,
    nameTh: '(ตัวอย่าง) ศูนย์ดำรงธรรมไม่เรียกเก็บเงิน และไม่ขอรหัสผ่าน',
    nameEn: '(Example) The centre asks for no money and no passwords',
    textTh:
      'บริการทุกอย่างของศูนย์ดำรงธรรมไม่มีค่าใช้จ่าย เจ้าหน้าที่ไม่ขอรหัสผ่าน และไม่ขอให้โอนเงิน\n\nหากมีผู้แอบอ้าง กรุณาวางสาย แล้วโทร 1567 หรือสายด่วน 1599',
    textEn:
      'All services of the centre are free. Officers never ask for a password or for money.\n\nIf somebody does so in our name, hang up and call 1567.',
  },
  {
    ...page,
    provinceCode: '50',
    key: 'demo-mobile-clinic',
    inDays: 12,
    topic: 'event',
    nameTh: '(ตัวอย่าง) ศูนย์ดำรงธรรมเคลื่อนที่ อำเภอแม่แตง',
    nameEn: '(Example) Mobile centre in Mae Taeng',
    textTh:
      'เจ้าหน้าที่รับเรื่องร้องเรียนและให้คำปรึกษากฎหมายที่หอประชุมอำเภอ ตั้งแต่เวลา 09.00 ถึง 15.00 น.\n\n# บริการในวันนั้น\n- รับเรื่องร้องเรียนและร้องทุกข์\n- ให้คำปรึกษากฎหมายโดยไม่มีค่าใช้จ่าย\n- รับสมัครอาสาสมัคร',
    textEn:
      'Officers take complaints and give legal advice in the hall of the district office, from 9.00 to 15.00.\n\n# Services of the day\n- complaints and requests\n- legal advice, free of charge\n- volunteers can sign up',
  },
  {
    ...page,
    provinceCode: '50',
    key: 'demo-haze',
    inDays: -2,
    topic: 'news',
    nameTh: '(ตัวอย่าง) เปิดจุดแจ้งเหตุไฟป่าและหมอกควันทุกอำเภอ',
    nameEn: '',
    textTh:
      'แจ้งเหตุไฟป่าและการเผาในที่โล่งได้ที่ศูนย์ดำรงธรรมอำเภอทุกแห่ง หรือโทร 1567\n\nกรุณาแจ้งตำบล หมู่บ้าน และเวลาที่พบเห็น',
    textEn: '',
  },
  {
    ...page,
    provinceCode: '40',
    key: 'demo-drought',
    inDays: -3,
    topic: 'news',
    nameTh: '(ตัวอย่าง) ขอรับน้ำอุปโภคบริโภคได้ที่อำเภอ',
    nameEn: '(Example) Drinking water at district offices',
    textTh: 'หมู่บ้านที่ขาดแคลนน้ำแจ้งความต้องการได้ที่ศูนย์ดำรงธรรมอำเภอ หรือโทร 1567',
    textEn: 'Villages that are short of water can tell the centre of their district, or call 1567.',
  },
];
