import type { Lang } from './languages.ts';
import type { RegionCode } from './regions.ts';

/** Codes are TIS 1099 and ISO 3166-2:TH; English names are those of ISO 3166-2:TH. */
export interface Province {
  readonly code: string;
  readonly iso: `TH-${string}`;
  readonly th: string;
  readonly en: string;
  readonly region: RegionCode;
}

export const bangkokCode = '10';

export const provinces: readonly Province[] = [
  { code: '10', iso: 'TH-10', th: 'กรุงเทพมหานคร', en: 'Bangkok', region: 'central' },
  { code: '11', iso: 'TH-11', th: 'สมุทรปราการ', en: 'Samut Prakan', region: 'central' },
  { code: '12', iso: 'TH-12', th: 'นนทบุรี', en: 'Nonthaburi', region: 'central' },
  { code: '13', iso: 'TH-13', th: 'ปทุมธานี', en: 'Pathum Thani', region: 'central' },
  {
    code: '14',
    iso: 'TH-14',
    th: 'พระนครศรีอยุธยา',
    en: 'Phra Nakhon Si Ayutthaya',
    region: 'central',
  },
  { code: '15', iso: 'TH-15', th: 'อ่างทอง', en: 'Ang Thong', region: 'central' },
  { code: '16', iso: 'TH-16', th: 'ลพบุรี', en: 'Lop Buri', region: 'central' },
  { code: '17', iso: 'TH-17', th: 'สิงห์บุรี', en: 'Sing Buri', region: 'central' },
  { code: '18', iso: 'TH-18', th: 'ชัยนาท', en: 'Chai Nat', region: 'central' },
  { code: '19', iso: 'TH-19', th: 'สระบุรี', en: 'Saraburi', region: 'central' },
  { code: '20', iso: 'TH-20', th: 'ชลบุรี', en: 'Chon Buri', region: 'east' },
  { code: '21', iso: 'TH-21', th: 'ระยอง', en: 'Rayong', region: 'east' },
  { code: '22', iso: 'TH-22', th: 'จันทบุรี', en: 'Chanthaburi', region: 'east' },
  { code: '23', iso: 'TH-23', th: 'ตราด', en: 'Trat', region: 'east' },
  { code: '24', iso: 'TH-24', th: 'ฉะเชิงเทรา', en: 'Chachoengsao', region: 'east' },
  { code: '25', iso: 'TH-25', th: 'ปราจีนบุรี', en: 'Prachin Buri', region: 'east' },
  { code: '26', iso: 'TH-26', th: 'นครนายก', en: 'Nakhon Nayok', region: 'central' },
  { code: '27', iso: 'TH-27', th: 'สระแก้ว', en: 'Sa Kaeo', region: 'east' },
  { code: '30', iso: 'TH-30', th: 'นครราชสีมา', en: 'Nakhon Ratchasima', region: 'northeast' },
  { code: '31', iso: 'TH-31', th: 'บุรีรัมย์', en: 'Buri Ram', region: 'northeast' },
  { code: '32', iso: 'TH-32', th: 'สุรินทร์', en: 'Surin', region: 'northeast' },
  { code: '33', iso: 'TH-33', th: 'ศรีสะเกษ', en: 'Si Sa Ket', region: 'northeast' },
  { code: '34', iso: 'TH-34', th: 'อุบลราชธานี', en: 'Ubon Ratchathani', region: 'northeast' },
  { code: '35', iso: 'TH-35', th: 'ยโสธร', en: 'Yasothon', region: 'northeast' },
  { code: '36', iso: 'TH-36', th: 'ชัยภูมิ', en: 'Chaiyaphum', region: 'northeast' },
  { code: '37', iso: 'TH-37', th: 'อำนาจเจริญ', en: 'Amnat Charoen', region: 'northeast' },
  { code: '38', iso: 'TH-38', th: 'บึงกาฬ', en: 'Bueng Kan', region: 'northeast' },
  { code: '39', iso: 'TH-39', th: 'หนองบัวลำภู', en: 'Nong Bua Lam Phu', region: 'northeast' },
  { code: '40', iso: 'TH-40', th: 'ขอนแก่น', en: 'Khon Kaen', region: 'northeast' },
  { code: '41', iso: 'TH-41', th: 'อุดรธานี', en: 'Udon Thani', region: 'northeast' },
  { code: '42', iso: 'TH-42', th: 'เลย', en: 'Loei', region: 'northeast' },
  { code: '43', iso: 'TH-43', th: 'หนองคาย', en: 'Nong Khai', region: 'northeast' },
  { code: '44', iso: 'TH-44', th: 'มหาสารคาม', en: 'Maha Sarakham', region: 'northeast' },
  { code: '45', iso: 'TH-45', th: 'ร้อยเอ็ด', en: 'Roi Et', region: 'northeast' },
  { code: '46', iso: 'TH-46', th: 'กาฬสินธุ์', en: 'Kalasin', region: 'northeast' },
  { code: '47', iso: 'TH-47', th: 'สกลนคร', en: 'Sakon Nakhon', region: 'northeast' },
  { code: '48', iso: 'TH-48', th: 'นครพนม', en: 'Nakhon Phanom', region: 'northeast' },
  { code: '49', iso: 'TH-49', th: 'มุกดาหาร', en: 'Mukdahan', region: 'northeast' },
  { code: '50', iso: 'TH-50', th: 'เชียงใหม่', en: 'Chiang Mai', region: 'north' },
  { code: '51', iso: 'TH-51', th: 'ลำพูน', en: 'Lamphun', region: 'north' },
  { code: '52', iso: 'TH-52', th: 'ลำปาง', en: 'Lampang', region: 'north' },
  { code: '53', iso: 'TH-53', th: 'อุตรดิตถ์', en: 'Uttaradit', region: 'north' },
  { code: '54', iso: 'TH-54', th: 'แพร่', en: 'Phrae', region: 'north' },
  { code: '55', iso: 'TH-55', th: 'น่าน', en: 'Nan', region: 'north' },
  { code: '56', iso: 'TH-56', th: 'พะเยา', en: 'Phayao', region: 'north' },
  { code: '57', iso: 'TH-57', th: 'เชียงราย', en: 'Chiang Rai', region: 'north' },
  { code: '58', iso: 'TH-58', th: 'แม่ฮ่องสอน', en: 'Mae Hong Son', region: 'north' },
  { code: '60', iso: 'TH-60', th: 'นครสวรรค์', en: 'Nakhon Sawan', region: 'central' },
  { code: '61', iso: 'TH-61', th: 'อุทัยธานี', en: 'Uthai Thani', region: 'central' },
  { code: '62', iso: 'TH-62', th: 'กำแพงเพชร', en: 'Kamphaeng Phet', region: 'central' },
  { code: '63', iso: 'TH-63', th: 'ตาก', en: 'Tak', region: 'west' },
  { code: '64', iso: 'TH-64', th: 'สุโขทัย', en: 'Sukhothai', region: 'central' },
  { code: '65', iso: 'TH-65', th: 'พิษณุโลก', en: 'Phitsanulok', region: 'central' },
  { code: '66', iso: 'TH-66', th: 'พิจิตร', en: 'Phichit', region: 'central' },
  { code: '67', iso: 'TH-67', th: 'เพชรบูรณ์', en: 'Phetchabun', region: 'central' },
  { code: '70', iso: 'TH-70', th: 'ราชบุรี', en: 'Ratchaburi', region: 'west' },
  { code: '71', iso: 'TH-71', th: 'กาญจนบุรี', en: 'Kanchanaburi', region: 'west' },
  { code: '72', iso: 'TH-72', th: 'สุพรรณบุรี', en: 'Suphan Buri', region: 'central' },
  { code: '73', iso: 'TH-73', th: 'นครปฐม', en: 'Nakhon Pathom', region: 'central' },
  { code: '74', iso: 'TH-74', th: 'สมุทรสาคร', en: 'Samut Sakhon', region: 'central' },
  { code: '75', iso: 'TH-75', th: 'สมุทรสงคราม', en: 'Samut Songkhram', region: 'central' },
  { code: '76', iso: 'TH-76', th: 'เพชรบุรี', en: 'Phetchaburi', region: 'west' },
  { code: '77', iso: 'TH-77', th: 'ประจวบคีรีขันธ์', en: 'Prachuap Khiri Khan', region: 'west' },
  { code: '80', iso: 'TH-80', th: 'นครศรีธรรมราช', en: 'Nakhon Si Thammarat', region: 'south' },
  { code: '81', iso: 'TH-81', th: 'กระบี่', en: 'Krabi', region: 'south' },
  { code: '82', iso: 'TH-82', th: 'พังงา', en: 'Phangnga', region: 'south' },
  { code: '83', iso: 'TH-83', th: 'ภูเก็ต', en: 'Phuket', region: 'south' },
  { code: '84', iso: 'TH-84', th: 'สุราษฎร์ธานี', en: 'Surat Thani', region: 'south' },
  { code: '85', iso: 'TH-85', th: 'ระนอง', en: 'Ranong', region: 'south' },
  { code: '86', iso: 'TH-86', th: 'ชุมพร', en: 'Chumphon', region: 'south' },
  { code: '90', iso: 'TH-90', th: 'สงขลา', en: 'Songkhla', region: 'south' },
  { code: '91', iso: 'TH-91', th: 'สตูล', en: 'Satun', region: 'south' },
  { code: '92', iso: 'TH-92', th: 'ตรัง', en: 'Trang', region: 'south' },
  { code: '93', iso: 'TH-93', th: 'พัทลุง', en: 'Phatthalung', region: 'south' },
  { code: '94', iso: 'TH-94', th: 'ปัตตานี', en: 'Pattani', region: 'south' },
  { code: '95', iso: 'TH-95', th: 'ยะลา', en: 'Yala', region: 'south' },
  { code: '96', iso: 'TH-96', th: 'นราธิวาส', en: 'Narathiwat', region: 'south' },
];

// By pattern, so that a check of a code does not carry all the names into a bundle.
export function isProvinceCode(code: string): boolean {
  return /^(?:[134]\d|2[0-7]|5[0-8]|[67][0-7]|8[0-6]|9[0-6])$/.test(code);
}

export function findProvince(code: string): Province | undefined {
  return provinces.find((province) => province.code === code);
}

/** "จังหวัดเชียงใหม่" and "กรุงเทพมหานคร", which is no จังหวัด; in English the bare name. */
export function provinceLabel(province: Province, lang: Lang): string {
  if (lang === 'en') return province.en;
  return province.code === bangkokCode ? province.th : `จังหวัด${province.th}`;
}
