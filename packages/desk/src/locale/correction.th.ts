/** Setting right what was filed or recorded wrongly. */
export const correctionTh = {
  open: 'แก้ไขข้อมูล',
  heading: 'แก้ไขข้อมูลเรื่อง',
  hint: 'ระบบเก็บข้อมูลเดิม ข้อมูลใหม่ ชื่อท่าน และเวลาไว้ในลำดับการดำเนินการ ผู้ร้องไม่เห็นข้อมูลเดิม',
  submit: 'บันทึกการแก้ไข',
  saved: 'บันทึกการแก้ไขแล้ว',
  nothing: 'ยังไม่มีข้อมูลที่เปลี่ยน',
  note: 'เหตุผลที่แก้ไข',
  letterDate: 'วันที่ของหนังสือ',
  dueHint: 'การเปลี่ยนประเภทเรื่องไม่เปลี่ยนวันนี้ให้ หากต้องการ กรุณาแก้ไขด้วย',
  contactHint: 'เฉพาะผู้ร้องที่เปิดเผยชื่อต่อเจ้าหน้าที่',
  none: 'ไม่มี',
  hidden: 'ข้อมูลผู้ร้องเปลี่ยน',
  change: (field: string, before: string, after: string) => `${field}: จาก ${before} เป็น ${after}`,
};

export type CorrectionMessages = typeof correctionTh;
