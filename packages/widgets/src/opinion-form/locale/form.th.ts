import type { FirstStepMessages } from '../../form/form-steps.ts';
import type { SendMessages } from './send.th.ts';

export interface OpinionMessages extends FirstStepMessages {
  /** What its writer should know before the first word. */
  readonly facts: readonly string[];
  readonly topicsLoading: string;
  readonly ownPage: string;
  readonly ownPageLink: string;
  /** What comes after the first screen. The Thai of it comes with the code that says it. */
  readonly later?: SendMessages;
}

/** First screen, in the entry. */
export const formTh: OpinionMessages = {
  title: 'เสนอความคิดเห็น',
  progress: (step, of) => `ขั้นที่ ${step} จาก ${of}`,
  heading: 'ท่านต้องการเสนอความเห็นเรื่องใด',
  facts: [
    'ไม่ถามและไม่เก็บชื่อ หมายเลขโทรศัพท์ หรือสิ่งใดที่บอกได้ว่าท่านเป็นใคร',
    'เจ้าหน้าที่ศูนย์ดำรงธรรมอ่านได้ตั้งแต่วันรุ่งขึ้น',
    'ไม่มีผู้ใดตอบท่านได้ เพราะไม่มีใครทราบว่าท่านเป็นผู้เขียน',
  ],
  topicsLoading: 'กำลังเตรียมรายการเรื่อง กรุณารอสักครู่',
  ownPage: 'ผู้ดูแลเว็บไซต์นี้อาจอ่านสิ่งที่ท่านพิมพ์ในหน้านี้ได้ หากไม่ต้องการ กรุณาใช้',
  ownPageLink: 'หน้าของศูนย์ดำรงธรรม (เปิดแท็บใหม่)',
  next: 'ถัดไป',
  loading: 'กำลังเตรียมขั้นถัดไป กรุณารอสักครู่',
  loadingFailed: 'ไปขั้นถัดไปไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณากด “ถัดไป” อีกครั้ง หรือโทร 1567',
};
