export const listTh = {
  search: 'ค้นหาบริการ',
  searchHint: 'พิมพ์คำที่ท่านใช้เรียกเรื่องนี้ เช่น ถูกฟ้อง หรือ บัตรประชาชนหาย',
  show: 'เลือกบริการที่แสดง',
  all: 'ทั้งหมด',
  found: (count: number) => `พบ ${count} บริการ`,
  notFound: 'ไม่พบบริการตามที่ค้นหา กรุณาลองใช้คำอื่น หรือโทร',
  none: 'ขณะนี้ยังไม่มีรายการบริการ กรุณาโทร',
  others: (count: number) => `แสดงบริการอีก ${count} รายการ`,
  file: 'เริ่มเรื่องนี้ด้วยแบบฟอร์ม',
  print: 'พิมพ์รายละเอียด',
  printFailed: 'พิมพ์ไม่สำเร็จ กรุณาใช้คำสั่งพิมพ์ของเบราว์เซอร์',
};

export type ListMessages = typeof listTh;

export const listEn: ListMessages = {
  search: 'Search services',
  searchHint: 'In your own words, for example sued, or lost identity card',
  show: 'Which services are shown',
  all: 'All',
  found: (count) => (count === 1 ? '1 service found' : `${count} services found`),
  notFound: 'No service was found. Please try another word, or call',
  none: 'There is no list of services at the moment. Please call',
  others: (count) => `Show ${count} more`,
  file: 'Start with the complaint form',
  print: 'Print the details',
  printFailed: 'It could not be printed. Please print with your browser',
};
