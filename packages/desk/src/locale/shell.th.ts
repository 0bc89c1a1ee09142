export const shellTh = {
  product: 'ระบบงานเจ้าหน้าที่',
  center: 'ศูนย์ดำรงธรรม',
  skip: 'ข้ามไปเนื้อหาหลัก',
  mainMenu: 'เมนูหลัก',
  groups: {
    main: 'เรื่องร้องเรียน',
    people: 'ประชาชน',
    reports: 'รายงาน',
    center: 'ดูแลระบบ',
    account: 'บัญชีของท่าน',
  },
  list: 'รายการเรื่อง',
  record: 'บันทึกเรื่องใหม่',
  figures: 'สถิติ',
  audit: 'ประวัติการใช้งาน',
  volunteers: 'อาสาสมัคร',
  opinions: 'ความเห็นประชาชน',
  content: 'ข้อมูลที่เผยแพร่',
  skills: 'ประเภทงานอาสา',
  holidays: 'วันหยุดราชการ',
  password: 'เปลี่ยนรหัสผ่าน',
  signOut: 'ออกจากระบบ',
  /** Names the language that the button switches to, in that language. */
  otherLanguage: 'English',
  wholeCountry: 'ทุกจังหวัด',
  loading: 'กำลังโหลดข้อมูล',
  pageFailed: 'โหลดหน้านี้ไม่สำเร็จ กรุณาลองอีกครั้ง หากยังไม่สำเร็จ กรุณาโหลดหน้าเว็บในเบราว์เซอร์ใหม่',
  retry: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
  optional: '(ไม่บังคับ)',
  charactersLeft: (left: number) =>
    left >= 0
      ? `พิมพ์ได้อีก ${left.toLocaleString('th')} ตัวอักษร`
      : `เกิน ${(-left).toLocaleString('th')} ตัวอักษร`,
  unsavedHeading: 'มีข้อความที่ยังไม่ได้บันทึก',
  unsavedText: 'หากไปต่อ ข้อความที่พิมพ์ไว้จะหายไป',
  unsavedStay: 'กลับไปบันทึก',
  unsavedLeave: 'ทิ้งข้อความแล้วไปต่อ',
  errorSummary: 'กรุณาแก้ไขข้อมูลต่อไปนี้',
  notFoundHeading: 'ไม่พบหน้านี้',
  notForAccount: 'หน้านี้ไม่อยู่ในหน้าที่ของบัญชีนี้',
  notFoundText: 'กรุณาตรวจสอบที่อยู่เว็บ หรือกลับไปที่รายการเรื่อง',
  backToList: 'กลับไปที่รายการเรื่อง',
  noDate: 'ไม่ระบุ',
};

export type ShellMessages = typeof shellTh;
