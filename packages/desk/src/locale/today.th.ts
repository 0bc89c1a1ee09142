export const todayTh = {
  heading: (day: string) => `งานวันนี้ ${day}`,
  nothing: 'ไม่มีงานรอท่านในขณะนี้',
  others: 'ไม่มีเรื่องในหัวข้อต่อไปนี้',
  all: (count: string) => `ดูทั้งหมด ${count} เรื่อง`,
  circulars: (count: string) => `หนังสือเวียนที่ยังไม่รับทราบ · ${count}`,
  allCirculars: 'ดูหนังสือเวียนทั้งหมด',
  unread: 'ยังไม่เปิดอ่าน',
  due: (day: string) => `รับทราบภายใน ${day}`,
  late: (day: string) => `เลยกำหนดรับทราบ ${day}`,
  sections: {
    awaiting: 'รอท่านอนุมัติ',
    sent_back: 'ส่งคืนให้แก้ไข',
    overdue: 'ของท่าน เกินกำหนดแล้ว',
    due_today: 'ของท่าน ครบกำหนดวันนี้',
    answered: 'ผู้ร้องตอบแล้ว',
    reported: 'หน่วยงานรายงานผลหรือส่งคืน',
    unowned: 'ยังไม่มีผู้รับผิดชอบ',
    due_week: 'ของท่าน ครบกำหนดใน 7 วัน',
    mine: 'เรื่องคงค้างทั้งหมดของท่าน',
  },
};

export type TodayMessages = typeof todayTh;
