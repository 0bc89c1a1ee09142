import type { CaseMessages } from './th.ts';

export interface FormMessages {
  readonly heading: string;
  readonly intro: string;
  readonly number: string;
  readonly numberHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly submit: string;
  readonly submitting: string;
  readonly loadingFailed: string;
  readonly noReceipt: string;
  /** The Thai of these comes with the code that shows a case. */
  readonly caseMessages?: CaseMessages;
}

/** First screen, in the entry. */
export const formTh: FormMessages = {
  heading: 'ติดตามเรื่อง',
  intro: 'กรอกเลขที่เรื่องและรหัสติดตามจากใบรับเรื่องของท่าน',
  number: 'เลขที่เรื่อง',
  numberHint: 'เช่น 2570-50-000123-7',
  code: 'รหัสติดตาม',
  codeHint: 'ตัวอักษรและตัวเลขรวม 12 ตัว เช่น 7K3M-9QXA-42TD',
  submit: 'ดูเรื่อง',
  submitting: 'กำลังค้นหาเรื่อง กรุณารอสักครู่',
  loadingFailed: 'เปิดดูเรื่องไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณากด “ดูเรื่อง” อีกครั้ง หรือโทร 1567',
  noReceipt: 'ใบรับเรื่องหายหรือจำรหัสไม่ได้ กรุณาโทร',
};
