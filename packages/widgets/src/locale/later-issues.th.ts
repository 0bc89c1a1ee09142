import type { LaterIssueMessages } from './issue-text.ts';

/** Faults of what no complaint asks: looking a case up, rating it, volunteering, signing in. */
export const laterIssuesTh: LaterIssueMessages = {
  case_number_invalid: 'เลขที่เรื่องไม่ถูกต้อง กรุณาตรวจตามใบรับเรื่อง เช่น 2570-50-000123-7',
  access_code_invalid: 'รหัสติดตามไม่ถูกต้อง กรุณากรอกรหัส 12 ตัวตามใบรับเรื่อง',
  notice_not_read: 'กรุณาอ่านประกาศความเป็นส่วนตัวแล้วทำเครื่องหมายรับทราบ',
  note_required: 'กรุณาบันทึกเหตุผลหรือรายละเอียด',
  score_required: 'กรุณาเลือกระดับความพึงพอใจ',
  password_too_short: ({ limit }) =>
    `รหัสผ่านสั้นเกินไป กรุณาตั้งให้ยาวขึ้น${limit === undefined ? '' : ` อย่างน้อย ${limit} ตัวอักษร`}`,
  password_too_common: 'รหัสผ่านนี้เดาได้ง่าย กรุณาตั้งรหัสผ่านอื่น',
  password_unchanged: 'รหัสผ่านใหม่ซ้ำกับรหัสเดิม กรุณาตั้งรหัสผ่านอื่น',
};
