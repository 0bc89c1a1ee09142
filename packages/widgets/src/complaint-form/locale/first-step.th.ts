import { categoryGroupNamesTh } from '@damrong/contract';
import type { ComplaintMessages } from './steps.th.ts';

/** What the first step says; it is in the first window of the direct entry, so it stays short. */
export const firstStepTh = {
  title: 'แจ้งเรื่องร้องเรียนร้องทุกข์',
  progress: (step: number, steps: number) => `ขั้นที่ ${step} จาก ${steps}`,
  heading: 'ท่านต้องการแจ้งเรื่องอะไร',
  search: 'ค้นหาเรื่องที่ต้องการแจ้ง',
  searchHint: 'เช่น น้ำไม่ไหล ถนนชำรุด เสียงดัง',
  groups: 'หรือเลือกจากหมวดเรื่อง',
  groupNames: categoryGroupNamesTh as Readonly<Record<string, string>>,
  emergency: 'เหตุฉุกเฉิน กรุณาโทร',
  police: 'ตำรวจ',
  ambulance: 'เจ็บป่วยฉุกเฉิน',
  fireBrigade: 'ดับเพลิง',
  ownPage: 'หากขอให้ปกปิดชื่อหรือไม่แจ้งชื่อ กรุณาแจ้งที่',
  ownPageLink: 'หน้าของศูนย์ดำรงธรรม (เปิดแท็บใหม่)',
  next: 'ถัดไป',
  loading: 'กำลังโหลด กรุณารอสักครู่',
  loadingFailed: 'โหลดขั้นต่อไปไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณากดอีกครั้ง หรือโทร 1567',
};

export type FirstMessages = typeof firstStepTh;

/** The words of the form; those of the later steps come with the steps where they are not here. */
export interface FirstStepMessages extends FirstMessages {
  readonly later?: ComplaintMessages;
}
