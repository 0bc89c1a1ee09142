import {
  answerQuestion,
  fileCase,
  followCase,
  lookUpCase,
  rateCase,
  reopenCase,
} from '@damrong/contract';
import type { DemoCase } from '../demo-case.ts';

const officer = 'chiangmai.officer';
const director = 'chiangmai.director';

// The API's printed examples are true in the demo: they name these four cases.
const open = lookUpCase.example as { code: string };
const settled = rateCase.example as { code: string };
const asked = answerQuestion.example as { code: string };
const followed = followCase.example as { publicId: string };
const closed = reopenCase.example as { code: string };
const filing = fileCase.example as Pick<DemoCase, 'facts' | 'wish' | 'answers' | 'accused'>;

export const chiangMai: readonly DemoCase[] = [
  {
    provinceCode: '50',
    serial: 123,
    code: open.code,
    publicId: followed.publicId,
    categoryCode: 'utilities.water_supply',
    facts: filing.facts,
    wish: filing.wish,
    answers: filing.answers,
    accused: filing.accused,
    onBehalf: { name: 'ผู้เดือดร้อน ตัวอย่าง', relation: 'parent', awareness: 'knows' },
    location: { districtCode: '5001', subdistrictCode: '500107', landmark: 'หน้าวัดประจำหมู่บ้าน' },
    complainant: { identity: 'named', kind: 'person', name: 'ผู้ร้อง ตัวอย่างหนึ่ง', phone: '0812345678' },
    channel: 'website',
    urgency: 'normal',
    receivedDaysAgo: 2,
    happenedDaysAgo: 6,
    steps: [],
  },
  {
    provinceCode: '50',
    serial: 121,
    code: settled.code,
    categoryCode: 'utilities.road',
    facts: 'ถนนหน้าโรงเรียนเป็นหลุมลึกหลายจุด ช่วงฝนตกมองไม่เห็นหลุม มีรถจักรยานยนต์ล้มแล้วสองครั้งในเดือนนี้',
    wish: 'ขอให้ซ่อมผิวถนนและติดป้ายเตือนระหว่างรอซ่อม',
    answers: { damage: 'surface', length: 40, passable: 'all', accident: 'yes' },
    location: { districtCode: '5014', subdistrictCode: '501401', landmark: 'หน้าโรงเรียน ใกล้ตลาดสด' },
    complainant: { identity: 'named', kind: 'person', name: 'ผู้ร้อง ตัวอย่างสอง', phone: '0898765432' },
    channel: 'website',
    urgency: 'urgent',
    receivedDaysAgo: 20,
    happenedDaysAgo: 27,
    steps: [
      {
        daysAgo: 19,
        by: officer,
        status: 'screening',
        note: 'ตรวจภาพถนนจากแผนที่แล้ว อยู่ในเขตเทศบาล',
      },
      {
        daysAgo: 18,
        by: officer,
        status: 'assigned',
        agency: 'กองช่าง เทศบาลในพื้นที่',
        publicNote: 'ส่งเรื่องให้กองช่างของเทศบาลตรวจสอบและซ่อมแซมแล้ว',
      },
      { daysAgo: 15, by: officer, status: 'in_progress', note: 'กองช่างลงสำรวจพื้นที่แล้ว' },
      {
        daysAgo: 4,
        by: director,
        status: 'closed',
        result: 'กองช่างของเทศบาลซ่อมผิวถนนหน้าโรงเรียนแล้วเสร็จทุกจุด และติดป้ายเตือนลดความเร็วเพิ่ม 2 ป้าย',
      },
    ],
  },
  {
    provinceCode: '50',
    serial: 119,
    code: '4HQ2-XW8N-6BZE',
    categoryCode: 'misconduct.bribery',
    facts:
      'เจ้าหน้าที่คนหนึ่งเรียกเงินพิเศษ 2,000 บาท เพื่อให้ได้คิวยื่นเอกสารเร็วขึ้น มีผู้ถูกเรียกเงินหลายรายในสัปดาห์เดียวกัน',
    wish: 'ขอให้ตรวจสอบข้อเท็จจริงและไม่เปิดเผยชื่อผู้ร้อง',
    answers: { service: 'ยื่นเอกสารขออนุญาต', amount: 2000, paid: 'no', evidence: 'yes' },
    accused: { kind: 'person', detail: 'เจ้าหน้าที่ชาย ประจำช่องบริการหมายเลข 2' },
    location: { districtCode: '5007' },
    complainant: {
      identity: 'confidential',
      kind: 'person',
      name: 'ผู้ร้อง ตัวอย่างสาม',
      phone: '0631112222',
    },
    channel: 'website',
    urgency: 'very_urgent',
    receivedDaysAgo: 6,
    happenedDaysAgo: 9,
    steps: [
      {
        daysAgo: 5,
        by: officer,
        status: 'screening',
        note: 'เสนอผู้อำนวยการพิจารณาตั้งผู้ตรวจสอบจากนอกหน่วยงาน',
      },
    ],
  },
  {
    provinceCode: '50',
    serial: 118,
    code: asked.code,
    categoryCode: 'environment.smoke',
    facts:
      'มีการเผาวัสดุเหลือใช้ทางการเกษตรทุกเย็น ควันลอยเข้าหมู่บ้าน เด็กและผู้สูงอายุไอและแสบตา ปิดหน้าต่างแล้วก็ยังมีกลิ่น',
    wish: 'ขอให้ห้ามเผาและจัดหาวิธีกำจัดเศษวัสดุแทน',
    location: { districtCode: '5006', subdistrictCode: '500602' },
    complainant: { identity: 'named', kind: 'group', name: 'กลุ่มชาวบ้าน ตัวอย่าง', phone: '053112233' },
    channel: 'hotline_1567',
    urgency: 'normal',
    receivedDaysAgo: 27,
    happenedDaysAgo: 30,
    recordedBy: officer,
    steps: [
      {
        daysAgo: 26,
        by: officer,
        status: 'assigned',
        agency: 'ที่ว่าการอำเภอแม่แตง',
        publicNote: 'ส่งเรื่องให้อำเภอแม่แตงลงพื้นที่แล้ว',
      },
      { daysAgo: 22, by: officer, status: 'accepted', note: 'อำเภอแจ้งรับเรื่องทางโทรศัพท์' },
      {
        daysAgo: 2,
        by: officer,
        question: 'ส่วนใหญ่เผาช่วงเวลาใด และจุดที่เผาอยู่ใกล้สถานที่ใด เพื่อให้อำเภอส่งเจ้าหน้าที่ไปตรวจได้ตรงเวลา',
      },
    ],
  },
  {
    provinceCode: '50',
    serial: 122,
    code: 'M6VA-9E2J-1QSF',
    categoryCode: 'drugs.dealing',
    facts:
      'ช่วงหลังสี่ทุ่มมีรถจักรยานยนต์แวะเวียนมาที่บ้านร้างท้ายซอยทุกคืน จอดไม่ถึงห้านาทีแล้วออกไป สงสัยว่ามีการส่งยาเสพติด',
    wish: 'ขอให้เจ้าหน้าที่ตรวจสอบและเพิ่มสายตรวจ',
    location: { districtCode: '5019', subdistrictCode: '501903', landmark: 'บ้านร้างท้ายซอย' },
    complainant: { identity: 'anonymous' },
    channel: 'website',
    urgency: 'most_urgent',
    receivedDaysAgo: 3,
    happenedDaysAgo: 4,
    steps: [
      {
        daysAgo: 2,
        by: director,
        status: 'assigned',
        agency: 'สถานีตำรวจในพื้นที่',
        publicNote: 'ประสานสถานีตำรวจในพื้นที่แล้ว',
      },
    ],
  },
  {
    provinceCode: '50',
    serial: 120,
    code: closed.code,
    categoryCode: 'utilities.street_light',
    facts: 'ไฟส่องสว่างริมถนนหน้าตลาดดับทั้งแถวมาสามคืน ทางมืดมาก คนเดินตลาดเช้ามืดกลัวอันตราย',
    wish: 'ขอให้ซ่อมไฟส่องสว่าง',
    location: { districtCode: '5014', subdistrictCode: '501401', landmark: 'หน้าตลาดสด' },
    complainant: { identity: 'named', kind: 'person', name: 'ผู้ร้อง ตัวอย่างหก', phone: '0847778888' },
    channel: 'website',
    urgency: 'normal',
    receivedDaysAgo: 14,
    happenedDaysAgo: 17,
    steps: [
      {
        daysAgo: 13,
        by: officer,
        status: 'assigned',
        agency: 'กองช่าง เทศบาลในพื้นที่',
        publicNote: 'ส่งเรื่องให้กองช่างของเทศบาลตรวจสอบแล้ว',
      },
      {
        daysAgo: 6,
        by: director,
        status: 'closed',
        result: 'กองช่างของเทศบาลเปลี่ยนหลอดและสายไฟหน้าตลาดแล้ว ไฟสว่างทุกดวง',
      },
    ],
  },
];
