import { categoriesOf } from './category.ts';

export const other = categoriesOf('other', [
  {
    code: 'suggestion',
    th: 'ข้อเสนอแนะต่อราชการ',
    en: 'Suggestions',
    examples: { th: 'เสนอให้เปิดบริการในวันเสาร์', en: 'I suggest that the office opens on Saturdays.' },
    search: ['เสนอแนะ', 'ข้อเสนอ', 'ความคิดเห็น', 'แนะนำ', 'ปรับปรุง', 'suggestion', 'idea'],
  },
  {
    code: 'praise',
    th: 'ชมเชยเจ้าหน้าที่',
    en: 'Praise',
    examples: {
      th: 'ขอชมเชยเจ้าหน้าที่ที่ช่วยเหลืออย่างรวดเร็ว',
      en: 'I want to thank an officer who helped quickly.',
    },
    search: ['ชมเชย', 'ขอบคุณ', 'ประทับใจ', 'praise', 'thanks'],
  },
  {
    code: 'information',
    th: 'ขอข้อมูลข่าวสารของราชการ',
    en: 'Requests for official information',
    examples: {
      th: 'ขอสำเนาเอกสารโครงการก่อสร้างในตำบล',
      en: 'I ask for copies of the papers of a local project.',
    },
    search: ['ขอข้อมูล', 'ข้อมูลข่าวสาร', 'ขอเอกสาร', 'สอบถาม', 'ขั้นตอน', 'information'],
  },
  {
    code: 'private_dispute',
    th: 'ข้อพิพาทส่วนบุคคล',
    en: 'Private disputes',
    examples: {
      th: 'ทะเลาะกับญาติเรื่องการแบ่งทรัพย์สิน',
      en: 'I am in dispute with relatives about shared property.',
    },
    search: ['ข้อพิพาท', 'ทะเลาะกับเพื่อนบ้าน', 'ผิดสัญญา', 'ชู้สาว', 'หมิ่นประมาท', 'แบ่งทรัพย์สิน', 'dispute'],
  },
  {
    code: 'religion',
    th: 'วัด ศาสนา และวัฒนธรรม',
    en: 'Temples, religion and culture',
    examples: { th: 'พระสงฆ์ในวัดประพฤติไม่เหมาะสม', en: 'A monk of the temple behaves improperly.' },
    search: [
      'วัด',
      'พระ',
      'พระสงฆ์',
      'เจ้าอาวาส',
      'เงินวัด',
      'เรี่ยไร',
      'มัสยิด',
      'โบราณสถาน',
      'temple',
      'monk',
    ],
  },
  {
    code: 'other',
    th: 'เรื่องอื่น ๆ ที่ไม่อยู่ในรายการ',
    en: 'Anything else',
    examples: { th: 'เรื่องที่ไม่แน่ใจว่าอยู่ในหมวดใด', en: 'A matter whose category is not clear.' },
    search: ['อื่น ๆ', 'ไม่แน่ใจ', 'ไม่รู้หมวด', 'other'],
  },
]);
