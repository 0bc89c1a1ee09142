import type { DemoCase } from '../demo-case.ts';

const officer = 'khonkaen.officer';
const director = 'khonkaen.director';

export const khonKaen: readonly DemoCase[] = [
  {
    provinceCode: '40',
    serial: 45,
    code: 'Z8CN-3W6T-H0KR',
    categoryCode: 'debt.informal_loan',
    facts:
      'กู้เงินนอกระบบ 20,000 บาท จ่ายดอกเบี้ยรายวันวันละ 400 บาทมาสามเดือน เงินต้นไม่ลด ผู้ให้กู้มาทวงถึงบ้านทุกวัน และขู่ว่าจะทำร้าย',
    wish: 'ขอให้ช่วยไกล่เกลี่ยให้ผ่อนเงินต้นตามกฎหมาย',
    answers: { principal: 20_000, interest: 'วันละ 400 บาท', threatened: 'yes' },
    accused: { kind: 'person', name: 'ผู้ให้กู้ ตัวอย่าง', workplace: 'ตลาดสด' },
    location: { districtCode: '4010', subdistrictCode: '401001' },
    complainant: { identity: 'named', kind: 'person', name: 'ผู้ร้อง ตัวอย่างสี่', phone: '0861234567' },
    channel: 'walk_in',
    urgency: 'urgent',
    receivedDaysAgo: 19,
    happenedDaysAgo: 95,
    recordedBy: officer,
    steps: [
      {
        daysAgo: 18,
        by: officer,
        status: 'in_progress',
        note: 'นัดคู่กรณีไกล่เกลี่ยที่ศูนย์ดำรงธรรมจังหวัด',
        publicNote: 'ศูนย์ดำรงธรรมนัดคู่กรณีมาไกล่เกลี่ยแล้ว',
      },
      {
        daysAgo: 9,
        by: officer,
        question: 'ท่านมีหลักฐานการกู้หรือการจ่ายดอกเบี้ยหรือไม่ เช่น สัญญา หรือข้อความที่คุยกัน กรุณานำมาในวันนัด',
        answer: { daysAgo: 7, text: 'ไม่มีสัญญา แต่มีภาพหน้าจอการโอนเงินทุกวันในโทรศัพท์' },
      },
    ],
  },
  {
    provinceCode: '40',
    serial: 46,
    code: '1BXJ-7G4P-MD9V',
    categoryCode: 'land.boundary',
    facts: 'ผู้ร้องมีหนังสือแจ้งว่าที่ดินข้างเคียงสร้างรั้วล้ำแนวเขตเข้ามาประมาณ 2 เมตร ตลอดแนวด้านทิศเหนือ',
    wish: 'ขอให้ประสานสำนักงานที่ดินรังวัดสอบเขต',
    location: { districtCode: '4001', subdistrictCode: '400102' },
    complainant: { identity: 'named', kind: 'person', name: 'ผู้ร้อง ตัวอย่างห้า', phone: '0823334444' },
    channel: 'letter',
    urgency: 'normal',
    receivedDaysAgo: 1,
    happenedDaysAgo: 12,
    recordedBy: officer,
    letterNumber: 'ลงรับที่ ๑๒๓๔',
    steps: [],
  },
  {
    provinceCode: '40',
    serial: 44,
    code: 'Q5SE-2A8Y-F7WN',
    categoryCode: 'labour.wages',
    facts: 'นายจ้างค้างจ่ายค่าแรงงานก่อสร้างสองเดือน รวม 5 คน ติดต่อหัวหน้างานแล้วบอกให้รอโดยไม่กำหนดวัน',
    wish: 'ขอให้ช่วยติดตามค่าแรงที่ค้างจ่าย',
    location: { districtCode: '4005', subdistrictCode: '400501' },
    complainant: {
      identity: 'named',
      kind: 'group',
      name: 'กลุ่มแรงงาน ตัวอย่าง',
      phone: '0955556666',
    },
    channel: 'hotline_1567',
    urgency: 'normal',
    receivedDaysAgo: 10,
    happenedDaysAgo: 40,
    recordedBy: officer,
    steps: [
      { daysAgo: 9, by: officer, status: 'screening', note: 'เป็นอำนาจของพนักงานตรวจแรงงาน' },
      {
        daysAgo: 8,
        by: director,
        status: 'rejected',
        publicNote:
          'เรื่องค่าจ้างค้างจ่ายอยู่ในอำนาจของพนักงานตรวจแรงงาน กรุณายื่นคำร้องที่สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัด หรือโทร 1546 โดยนำหลักฐานการทำงานไปด้วย',
      },
    ],
  },
];
