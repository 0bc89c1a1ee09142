/** Words of which people in Thailand make passwords, in both scripts. */
export const thaiWords: readonly string[] = [
  ...['สวัสดี', 'สวัสดีครับ', 'สวัสดีค่ะ', 'ครับ', 'รักเธอ', 'ฉันรักเธอ', 'รักแม่', 'รักพ่อ', 'คิดถึง'],
  ...['รหัส', 'เข้าสู่ระบบ', 'ผู้ดูแลระบบ', 'เจ้าหน้าที่', 'ผู้อำนวยการ', 'ร้องเรียน', 'ร้องทุกข์'],
  ...['มหาดไทย', 'กระทรวงมหาดไทย', 'จังหวัด', 'อำเภอ', 'ศาลากลาง', 'ผู้ว่าราชการ', 'ราชการ'],
  ...['เมืองไทย', 'กรุงเทพ', 'คนไทย', 'ทีมชาติไทย', 'ช้างศึก', 'มวยไทย', 'โชคดี', 'ความสุข', 'ความรัก'],
  ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม'],
  ...['กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม', 'วันจันทร์', 'วันศุกร์', 'สงกรานต์', 'ลอยกระทง'],
  ...[
    'sawasdee',
    'sawatdee',
    'sawadee',
    'khrap',
    'khrab',
    'rakthai',
    'ruktai',
    'muangthai',
    'mahadthai',
  ],
  ...[
    'krungthep',
    'siam',
    'changsuek',
    'songkran',
    'moi',
    'moigoth',
    'officer',
    'director',
    'center',
  ],
  ...[
    'summer',
    'winter',
    'autumn',
    'spring',
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
  ],
  ...['august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday'],
  ...['thursday', 'friday', 'saturday', 'sunday', 'changeme', 'secret', 'government', 'ministry'],
];

const THAI = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝฎฑธํ๊ณฯญฐฤฆฏโฌ็๋ษศซฉฮฺ์ฒฬฦ';
const LATIN = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ERTYUIOP{ASDFGHJKL:CVBN<>?";

/** What comes of a Thai word when its keys are struck with the keyboard set to English. */
export function asTypedOnLatinKeys(word: string): string {
  return [...word].map((sign) => LATIN[THAI.indexOf(sign)] ?? sign).join('');
}
