import type { VolunteerKind, VolunteerSkill } from '../draft.ts';
import type { LateWords } from '../late-words.ts';

export interface FormText {
  readonly title: string;
  readonly intro: string;
  readonly progress: (step: number, of: number) => string;
  readonly help: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<VolunteerKind, { label: string; hint: string }>>;
  readonly skills: string;
  readonly skillsHint: string;
  readonly skillNames: Readonly<Record<VolunteerSkill, string>>;
  readonly next: string;
  readonly loading: string;
  readonly loadingFailed: string;
  /** The Thai of these comes with the late code itself. */
  readonly late?: LateWords;
}

/** First screen, in the entry. */
export const formTh: FormText = {
  title: 'สมัครเป็นอาสาสมัคร',
  intro: 'ร่วมช่วยเหลือประชาชนกับศูนย์ดำรงธรรม เมื่อมีเหตุหรือกิจกรรมที่ต้องการความช่วยเหลือจากท่าน เจ้าหน้าที่จะติดต่อไป',
  progress: (step, of) => `ขั้นที่ ${step} จาก ${of}`,
  help: 'สิ่งที่ท่านช่วยได้',
  kind: 'ท่านสมัครในนามใด',
  kinds: {
    person: { label: 'ประชาชน', hint: 'สมัครในนามตนเอง' },
    trader: { label: 'ผู้ค้า', hint: 'ร้านค้า แผงค้า หาบเร่' },
    business: { label: 'ธุรกิจ', hint: 'บริษัท ห้างหุ้นส่วน ผู้ประกอบการ' },
    organization: { label: 'องค์กร', hint: 'มูลนิธิ สมาคม ชมรม สถาบัน' },
  },
  skills: 'ท่านช่วยด้านใดได้บ้าง',
  skillsHint: 'เลือกได้หลายด้าน',
  skillNames: {
    labour: 'แรงงานทั่วไป',
    transport: 'รถและการขนส่ง',
    craft: 'งานช่าง ซ่อมแซม ก่อสร้าง',
    machinery: 'เครื่องจักรกล เครื่องสูบน้ำ',
    boat: 'เรือ',
    food: 'อาหารและน้ำดื่ม',
    shelter: 'ที่พักชั่วคราว',
    first_aid: 'ปฐมพยาบาลและกู้ภัย',
    counselling: 'รับฟังและให้กำลังใจ',
    legal: 'ความรู้ทางกฎหมาย',
    teaching: 'สอนและฝึกอาชีพ',
    language: 'ล่ามและภาษาท้องถิ่น',
    technology: 'คอมพิวเตอร์และเทคโนโลยี',
    communication: 'ประชาสัมพันธ์และสื่อสาร',
    funding: 'เงินหรือสิ่งของ',
    other: 'ด้านอื่น ๆ',
  },
  next: 'ถัดไป',
  loading: 'กำลังเตรียมขั้นถัดไป กรุณารอสักครู่',
  loadingFailed: 'ไปขั้นถัดไปไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณากด “ถัดไป” อีกครั้ง หรือโทร 1567',
};
