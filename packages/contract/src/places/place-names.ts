import type { Lang } from '../codes/languages.ts';
import { bangkokCode } from '../codes/provinces.ts';
import { cleanText } from '../thai/text.ts';

const BANGKOK = /^(?:กทม\.?|กรุงเทพฯ?|บางกอก|bangkok)$/i;

// Abbreviations need their dot, or names such as อุดรธานี would lose a letter; จ.ป.ร. is a name.
const PREFIX = /^(?:จังหวัด|กิ่งอำเภอ|อำเภอ|ตำบล|แขวง|เขต|(?:กิ่ง ?อ|[จอตข])\.(?!\s*[ก-ฮ]\.))\s*/;

/** "อ.เมืองเชียงใหม่" → "เมืองเชียงใหม่", "กทม." → "กรุงเทพมหานคร"; several prefixes are all cut. */
export function stripPlacePrefix(text: string): string {
  let name = cleanText(text);
  let bare = name.replace(PREFIX, '');
  while (bare !== name && bare !== '') {
    name = bare;
    bare = name.replace(PREFIX, '');
  }
  return BANGKOK.test(name) ? 'กรุงเทพมหานคร' : name;
}

/** "อำเภอแม่ริม", "เขตดุสิต"; in English the Thai name with the kind: "แม่ริม District". */
export function districtLabel(name: string, provinceCode: string, lang: Lang): string {
  if (lang === 'en') return `${name} District`;
  return `${provinceCode === bangkokCode ? 'เขต' : 'อำเภอ'}${name}`;
}

/** "ตำบลริมใต้", "แขวงดุสิต"; in English "ริมใต้ Subdistrict". */
export function subdistrictLabel(name: string, provinceCode: string, lang: Lang): string {
  if (lang === 'en') return `${name} Subdistrict`;
  return `${provinceCode === bangkokCode ? 'แขวง' : 'ตำบล'}${name}`;
}
