/** What narrows the list; these words come with the filters. */
export const filtersTh = {
  status: 'สถานะ',
  urgency: 'ความเร่งด่วน',
  channel: 'ช่องทาง',
  category: 'ประเภทเรื่อง',
  province: 'จังหวัด',
  district: 'อำเภอ/เขต',
  any: 'ทั้งหมด',
  wholeGroup: (group: string) => `${group} (ทุกประเภทย่อย)`,
  receivedFrom: 'รับเรื่องตั้งแต่วันที่',
  receivedTo: 'รับเรื่องถึงวันที่',
  dueFrom: 'ครบกำหนดตั้งแต่วันที่',
  dueTo: 'ครบกำหนดถึงวันที่',
  given: 'การส่งต่อ',
  givings: {
    none: 'ยังไม่อยู่กับหน่วยงานใด',
    waiting: 'รอหน่วยงานตอบ',
    overdue: 'หน่วยงานตอบเกินกำหนด',
  },
  agency: 'หน่วยงานที่ดำเนินการ',
  agencyHint: 'พิมพ์บางส่วนของชื่อ',
  submit: 'แสดงตามตัวกรอง',
  clear: 'ล้างตัวกรอง',
};

export type FiltersMessages = typeof filtersTh;
