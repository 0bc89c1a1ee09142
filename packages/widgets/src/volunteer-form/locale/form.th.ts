import type { VolunteerKind } from '../draft.ts';
import type { FirstStepMessages } from '../../form/form-steps.ts';
import type { ManageMessages } from './manage.th.ts';
import type { SignUpMessages } from './send.th.ts';

export interface VolunteerMessages extends FirstStepMessages {
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<VolunteerKind, { label: string; hint: string }>>;
  /** Leads to what a volunteer has told before. */
  readonly manage: string;
  readonly manageLoading: string;
  readonly manageFailed: string;
  /** What comes after the first screen. The Thai of it comes with the code that says it. */
  readonly later?: SignUpMessages & { readonly manage: ManageMessages };
}

/** First screen, in the entry. */
export const formTh: VolunteerMessages = {
  title: 'สมัครเป็นอาสาสมัคร',
  intro: 'ร่วมช่วยเหลือประชาชนกับศูนย์ดำรงธรรม เมื่อมีเหตุหรือกิจกรรมที่ต้องการความช่วยเหลือจากท่าน เจ้าหน้าที่จะติดต่อไป',
  progress: (step, of) => `ขั้นที่ ${step} จาก ${of}`,
  heading: 'ผู้สมัคร',
  kind: 'ท่านสมัครในนามใด',
  kinds: {
    person: { label: 'ประชาชน', hint: 'สมัครในนามตนเอง' },
    trader: { label: 'ผู้ค้า', hint: 'ร้านค้า แผงค้า หาบเร่' },
    business: { label: 'ธุรกิจ', hint: 'บริษัท ห้างหุ้นส่วน ผู้ประกอบการ' },
    organization: { label: 'องค์กร', hint: 'มูลนิธิ สมาคม ชมรม สถาบัน' },
  },
  next: 'ถัดไป',
  manage: 'แก้ไขข้อมูลหรือถอนชื่อ',
  loading: 'กำลังเตรียมขั้นถัดไป กรุณารอสักครู่',
  loadingFailed: 'ไปขั้นถัดไปไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณากด “ถัดไป” อีกครั้ง หรือโทร 1567',
  manageLoading: 'กำลังเปิดหน้านี้ กรุณารอสักครู่',
  manageFailed: 'เปิดหน้านี้ไม่สำเร็จ กรุณาลองอีกครั้ง หรือโทร 1567',
};
