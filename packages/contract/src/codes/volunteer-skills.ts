import type { CodeName } from './code-name.ts';

/** What volunteers may offer when a centre begins; the ministry edits the list in its database. */
export const volunteerSkills: readonly CodeName[] = [
  { code: 'labour', th: 'แรงงานทั่วไป', en: 'General labour' },
  { code: 'transport', th: 'รถและการขนส่ง', en: 'Vehicles and transport' },
  { code: 'craft', th: 'งานช่าง ซ่อมแซม ก่อสร้าง', en: 'Repairs, building and other crafts' },
  { code: 'machinery', th: 'เครื่องจักรกล เครื่องสูบน้ำ', en: 'Machinery and water pumps' },
  { code: 'boat', th: 'เรือ', en: 'Boats' },
  { code: 'food', th: 'อาหารและน้ำดื่ม', en: 'Food and drinking water' },
  { code: 'shelter', th: 'ที่พักชั่วคราว', en: 'Temporary shelter' },
  { code: 'first_aid', th: 'ปฐมพยาบาลและกู้ภัย', en: 'First aid and rescue' },
  { code: 'counselling', th: 'รับฟังและให้กำลังใจ', en: 'Listening and support' },
  { code: 'legal', th: 'ความรู้ทางกฎหมาย', en: 'Legal knowledge' },
  { code: 'teaching', th: 'สอนและฝึกอาชีพ', en: 'Teaching and job training' },
  { code: 'language', th: 'ล่ามและภาษาท้องถิ่น', en: 'Interpreting and local languages' },
  { code: 'technology', th: 'คอมพิวเตอร์และเทคโนโลยี', en: 'Computers and technology' },
  { code: 'communication', th: 'ประชาสัมพันธ์และสื่อสาร', en: 'Publicity and communication' },
  { code: 'funding', th: 'เงินหรือสิ่งของ', en: 'Money or goods' },
  { code: 'other', th: 'ด้านอื่น ๆ', en: 'Something else' },
];
