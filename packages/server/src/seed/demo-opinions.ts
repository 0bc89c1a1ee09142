import { createHash } from 'node:crypto';
import type { AgeBand, OccupationGroup } from '@damrong/contract';

/** An opinion of the demo; days are counted back from the day of seeding. */
export interface DemoOpinion {
  readonly id: string;
  readonly provinceCode: string;
  readonly districtCode: string;
  readonly topicCode: string;
  readonly text: string;
  readonly ageBand: AgeBand | null;
  readonly occupation: OccupationGroup | null;
  readonly tags: readonly string[];
  readonly receivedDaysAgo: number;
}

/** Names that the API's examples and its tests know. */
export const knownOpinion = '9c3f5a17-2d84-4b6e-8f01-6a7b8c9d0e1f';
export const foreignOpinion = '1e7b9d42-6a35-4c08-9f21-0b3c5d7e9f10';

interface Proposals {
  readonly tag: string;
  readonly wishes: readonly string[];
}

const reasons = [
  'จะช่วยคนในหมู่บ้านได้มากที่สุด',
  'เพราะทุกวันนี้ชาวบ้านต้องรอนาน',
  'โดยให้ประชาชนมีส่วนร่วมตั้งแต่ต้น',
  'และขอให้เริ่มที่อำเภอรอบนอกก่อน',
] as const;

const proposals: Readonly<Record<string, Proposals>> = {
  politics: { tag: 'การมีส่วนร่วม', wishes: ['ควรเปิดเวทีให้ประชาชนซักถามผู้แทนทุกปี'] },
  administration: {
    tag: 'ลดขั้นตอน',
    wishes: ['ควรให้ทุกหน่วยงานใช้ข้อมูลชุดเดียวกัน ไม่ต้องขอสำเนาซ้ำ'],
  },
  justice: { tag: 'ที่ปรึกษากฎหมาย', wishes: ['ควรมีทนายให้คำปรึกษาฟรีประจำทุกอำเภอ'] },
  local_government: {
    tag: 'งบประมาณท้องถิ่น',
    wishes: [
      'ควรติดประกาศรายรับรายจ่ายของตำบลให้ชาวบ้านอ่านง่าย',
      'ควรให้ชาวบ้านเลือกโครงการของตำบลได้เอง',
      'ควรซ่อมถนนและไฟทางก่อนงานอื่น',
    ],
  },
  education: {
    tag: 'ขาดครู',
    wishes: [
      'ควรให้โรงเรียนในหมู่บ้านมีครูครบทุกชั้น ก่อนสร้างอาคารใหม่',
      'ควรสอนอาชีพในท้องถิ่นควบคู่กับวิชาหลัก',
      'ควรมีรถรับส่งนักเรียนที่บ้านอยู่ไกล',
    ],
  },
  economy: {
    tag: 'ราคาพืชผล',
    wishes: [
      'ควรมีตลาดกลางให้เกษตรกรขายผลผลิตได้เอง',
      'ควรให้สินเชื่อดอกเบี้ยต่ำแก่ร้านค้าเล็ก',
      'ควรส่งเสริมการท่องเที่ยวชุมชนในวันธรรมดา',
    ],
  },
  energy: { tag: 'ค่าไฟ', wishes: ['ควรช่วยบ้านเรือนติดตั้งแผงแสงอาทิตย์'] },
  health: {
    tag: 'ฝุ่นควัน',
    wishes: [
      'ควรแก้ปัญหาฝุ่นควันตั้งแต่ก่อนฤดูแล้ง',
      'ควรมีหมอประจำสถานีอนามัยทุกแห่ง',
      'ควรแยกขยะจริงตั้งแต่ต้นทางถึงปลายทาง',
    ],
  },
  media: { tag: 'ข่าวปลอม', wishes: ['ควรมีที่ให้ชาวบ้านตรวจข่าวก่อนส่งต่อ'] },
  society: { tag: 'ผู้สูงอายุ', wishes: ['ควรมีศูนย์ดูแลผู้สูงอายุตอนกลางวันในชุมชน'] },
  other: { tag: 'อื่น ๆ', wishes: ['ควรเปิดบริการของรัฐในวันเสาร์บ้าง'] },
};

const ages: readonly (AgeBand | null)[] = ['20_39', null, '40_59', '60_up', null];
const occupations: readonly (OccupationGroup | null)[] = [
  'farming',
  'trade',
  null,
  'employee',
  'student',
  null,
];

/** Plausible opinions, each of them marked as an example. */
export const demoOpinions: readonly DemoOpinion[] = [
  ...opinionsIn('50', ['5001', '5007', '5019', '5014'], knownOpinion),
  ...opinionsIn('40', ['4001', '4007', '4010'], foreignOpinion),
];

function opinionsIn(
  provinceCode: string,
  districts: readonly string[],
  firstId: string,
): DemoOpinion[] {
  return Object.entries(proposals)
    .flatMap(([topicCode, { tag, wishes }]) =>
      wishes.flatMap((wish) => reasons.map((reason) => ({ topicCode, tag, wish, reason }))),
    )
    .map(({ topicCode, tag, wish, reason }, index) => ({
      id: index === 0 ? firstId : idOf(`${provinceCode} ${index}`),
      provinceCode,
      districtCode: districts[index % districts.length] ?? '',
      topicCode,
      text: `(ตัวอย่าง) ${wish} ${reason}`,
      ageBand: ages[index % ages.length] ?? null,
      occupation: occupations[index % occupations.length] ?? null,
      tags: index % 3 === 0 ? [tag] : [],
      receivedDaysAgo: 8 + ((index * 7) % 40),
    }));
}

/** The same in every demo, so that planting again adds nothing. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(`demo opinion ${name}`).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
