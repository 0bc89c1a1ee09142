import type { ContentOf } from '@damrong/contract';
import { officeHours, PROVINCE_CENTER } from '../content/province-centers.ts';

type Center = ContentOf<'centers'>;

interface DemoCenter {
  readonly provinceCode: string;
  readonly key: string;
  readonly position: number;
  readonly content: Center;
}

const morning = { from: '08:30', until: '12:00' };
const day = [morning, { from: '13:00', until: '16:30' }];
const withBreak: Center['hours'] = [day, day, day, day, day, [], []];
const withSaturday: Center['hours'] = [day, day, day, day, day, [morning], []];

const director = (post: 'deputy_governor' | 'district_chief') =>
  ({ name: 'ตัวอย่าง ยังไม่ระบุชื่อ', post }) as const;

const provinces = {
  '50': { th: 'เชียงใหม่', en: 'Chiang Mai', point: { latitude: 18.84, longitude: 98.97 } },
  '40': { th: 'ขอนแก่น', en: 'Khon Kaen', point: { latitude: 16.447, longitude: 102.833 } },
} as const;

const districts = [
  ['5001', 'เมืองเชียงใหม่', 'Mueang Chiang Mai', 18.796, 98.979],
  ['5006', 'แม่แตง', 'Mae Taeng', 19.12, 98.94],
  ['5007', 'แม่ริม', 'Mae Rim', 18.916, 98.944],
  ['5009', 'ฝาง', 'Fang', 19.918, 99.214],
  ['5014', 'สันทราย', 'San Sai', 18.85, 99.04],
  ['4001', 'เมืองขอนแก่น', 'Mueang Khon Kaen', 16.432, 102.824],
  ['4005', 'ชุมแพ', 'Chum Phae', 16.543, 102.1],
  ['4010', 'บ้านไผ่', 'Ban Phai', 16.061, 102.731],
  ['4012', 'พล', 'Phon', 15.816, 102.6],
] as const;

const none = { phones: ['1567'], line: null, url: null, hidden: false } as const;

/** Centres of two provinces, each of them marked as an example; nobody and no number is invented. */
export const demoCenters: readonly DemoCenter[] = [
  ...Object.entries(provinces).map(([provinceCode, { th, en, point }]) => ({
    provinceCode,
    key: PROVINCE_CENTER,
    position: 10,
    content: {
      kind: 'centers' as const,
      ...none,
      phones: [...none.phones],
      nameTh: `(ตัวอย่าง) ศูนย์ดำรงธรรมจังหวัด${th}`,
      nameEn: `(Example) Damrongdhama Centre, ${en} Province`,
      districtCode: null,
      director: director('deputy_governor'),
      addressTh: `ศาลากลางจังหวัด${th} ชั้น 1`,
      addressEn: `${en} Provincial Hall, ground floor`,
      email: 'center@example.com',
      hours: withBreak,
      point,
      directionsTh: 'เข้าทางประตูด้านหน้าศาลากลาง มีทางลาดและที่จอดรถสำหรับผู้พิการ',
      directionsEn:
        'Through the front gate of the hall; there are a ramp and parking for the disabled.',
    },
  })),
  ...districts.map(([districtCode, th, en, latitude, longitude], index) => ({
    provinceCode: districtCode.slice(0, 2),
    key: `district-${districtCode}`,
    position: 20 + index,
    content: {
      kind: 'centers' as const,
      ...none,
      phones: [...none.phones],
      nameTh: `(ตัวอย่าง) ศูนย์ดำรงธรรมอำเภอ${th}`,
      nameEn: `(Example) Damrongdhama Centre, ${en} District`,
      districtCode,
      director: director('district_chief'),
      addressTh: `ที่ว่าการอำเภอ${th}`,
      addressEn: `${en} District Office`,
      email: null,
      hours: index % 3 === 0 ? withSaturday : index % 3 === 1 ? withBreak : officeHours,
      point: { latitude, longitude },
      directionsTh: '',
      directionsEn: '',
    },
  })),
];
