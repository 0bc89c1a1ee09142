export const skillsTh = {
  heading: 'ประเภทงานอาสา',
  intro:
    'รายการนี้แสดงในแบบฟอร์มสมัครอาสาสมัครทุกจังหวัดภายในไม่กี่นาทีหลังแก้ไข รายการที่เลิกใช้จะไม่แสดงให้เลือก แต่ผู้ที่เลือกไว้แล้วยังมีชื่อรายการอยู่',
  wrongAccount: 'เฉพาะผู้ดูแลระบบกระทรวงเท่านั้นที่แก้ไขรายการนี้ได้',
  add: 'เพิ่มรายการ',
  th: 'ชื่อภาษาไทย',
  en: 'ชื่อภาษาอังกฤษ',
  taken: 'มีชื่อนี้ในรายการแล้ว กรุณาใช้ชื่ออื่น',
  addSubmit: 'เพิ่มท้ายรายการ',
  edit: 'แก้ไขชื่อ',
  editOf: (name: string) => `แก้ไขชื่อ ${name}`,
  save: 'บันทึก',
  saving: 'กำลังบันทึก',
  up: 'เลื่อนขึ้น',
  down: 'เลื่อนลง',
  retire: 'เลิกใช้',
  bringBack: 'นำกลับมาใช้',
  retiredBadge: 'เลิกใช้แล้ว',
  added: (name: string) => `เพิ่ม ${name} แล้ว`,
  renamed: (name: string) => `แก้ไขชื่อเป็น ${name} แล้ว`,
  moved: (name: string, position: number) => `${name} อยู่ลำดับที่ ${position}`,
  retired: (name: string) => `เลิกใช้ ${name} แล้ว`,
  broughtBack: (name: string) => `นำ ${name} กลับมาใช้แล้ว`,
};

export type SkillsMessages = typeof skillsTh;
