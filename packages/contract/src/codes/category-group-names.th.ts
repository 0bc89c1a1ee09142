/** In the order in which they are asked; alone in its file, because the form shows it first. */
export const categoryGroupNamesTh = {
  land: 'ที่ดินและที่สาธารณะ',
  environment: 'สิ่งแวดล้อมและมลพิษ',
  utilities: 'ถนน ไฟฟ้า ประปา',
  safety: 'ความสงบเรียบร้อยและความปลอดภัย',
  misconduct: 'ทุจริตและการปฏิบัติหน้าที่โดยมิชอบของเจ้าหน้าที่',
  drugs: 'ยาเสพติดและอบายมุข',
  debt: 'หนี้สินและหนี้นอกระบบ',
  consumer: 'คุ้มครองผู้บริโภค',
  labour: 'แรงงานและประกันสังคม',
  health: 'สุขภาพและสวัสดิการ',
  assistance: 'ขอความช่วยเหลือ',
  other: 'เรื่องอื่น ๆ',
} as const;
