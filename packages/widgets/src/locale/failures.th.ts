import type { FailureMessages } from './failure-text.ts';

export const failuresTh: FailureMessages = {
  network: 'ส่งไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้ง หรือโทร 1567',
  busy: (seconds) => `ขณะนี้มีผู้ใช้จำนวนมาก ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้งใน ${wait(seconds)} หรือโทร 1567`,
  server: 'ระบบยังรับเรื่องไม่ได้ในขณะนี้ ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้งในอีกสักครู่ หรือโทร 1567',
};

function wait(seconds = 60): string {
  return seconds < 100 ? `${Math.ceil(seconds)} วินาที` : `${Math.ceil(seconds / 60)} นาที`;
}
