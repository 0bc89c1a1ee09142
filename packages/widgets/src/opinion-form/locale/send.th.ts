import type { FormMessages } from '../../form/form-steps.ts';
import { failuresTh } from '../../locale/failures.th.ts';
import { formatNumber } from '../../locale/format-number.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import type { FieldName } from '../fields.ts';

/** What the steps and the thanks say. */
export const sendTh = {
  topics: 'เรื่อง',
  opinion: 'ความเห็นของท่าน',
  opinionHint: 'ควรทำอะไร เพราะเหตุใด กรุณาอย่าเขียนชื่อ หมายเลขโทรศัพท์ หรือเลขประจำตัวประชาชนของผู้ใด',
  charactersLeft: (left: number) =>
    left < 0 ? `เกินมา ${formatNumber(-left)} ตัวอักษร` : `พิมพ์ได้อีก ${formatNumber(left)} ตัวอักษร`,
  danger: 'หากท่านหรือผู้อื่นกำลังตกอยู่ในอันตราย กรุณาโทรขอความช่วยเหลือก่อน',
  police: 'ตำรวจ',
  ambulance: 'เจ็บป่วยฉุกเฉิน',
  fireBrigade: 'ดับเพลิง',
  numbersFound: 'ในความเห็นมีตัวเลขที่บอกได้ว่าเป็นใคร',
  numberKinds: { phone: 'หมายเลขโทรศัพท์', national_id: 'เลขประจำตัวประชาชน' },
  numbersHidden:
    'ศูนย์ดำรงธรรมปิดตัวเลขเหล่านี้ก่อนเก็บ จึงไม่มีใครติดต่อกลับได้ กรุณาลบออก หรือแจ้งเป็นเรื่องร้องเรียนหากต้องการคำตอบ',
  mendText: 'กลับไปแก้ความเห็น',
  about: 'ผู้เขียนอยู่ที่ใด',
  province: 'จังหวัด',
  chooseProvince: 'เลือกจังหวัด',
  chooseDistrict: 'เลือกจากรายการ',
  districtsLoading: 'กำลังเตรียมรายชื่ออำเภอ กรุณารอสักครู่',
  districtsFailed: 'แสดงรายชื่ออำเภอไม่ได้ในขณะนี้ ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้ง หรือโทร 1567',
  tryAgain: 'ลองอีกครั้ง',
  ageBand: 'อายุ',
  occupation: 'อาชีพ',
  notTold: 'ไม่ระบุ',
  optional: '(ไม่บังคับ)',
  before: 'ก่อนส่ง',
  beforeFacts: [
    'ความเห็นนี้ไม่มีชื่อ เมื่อส่งแล้วไม่มีใครค้นหา แก้ไข หรือลบได้อีก รวมทั้งตัวท่านเอง',
    'เจ้าหน้าที่อ่านได้ตั้งแต่วันรุ่งขึ้น และตอบท่านไม่ได้',
  ],
  wantsAnswer: 'หากต้องการคำตอบหรือความช่วยเหลือ กรุณา',
  complaintLink: 'แจ้งเรื่องร้องเรียน (เปิดแท็บใหม่)',
  own: {
    topicCode: {
      required: 'กรุณาเลือกเรื่องที่ต้องการเสนอความเห็น',
      invalid: 'รายการเรื่องเปลี่ยนไปแล้ว กรุณาเลือกเรื่องใหม่',
    },
    text: { required: 'กรุณาเขียนความเห็นของท่าน' },
    province: { required: 'กรุณาเลือกจังหวัด' },
    districtCode: { required: 'กรุณาเลือกอำเภอหรือเขต' },
  } as Readonly<Partial<Record<FieldName, Partial<IssueMessages>>>>,
  errorTitle: 'กรุณาแก้ไขดังนี้',
  call: 'โทร 1567',
  notPermitted: 'ส่งจากหน้าเว็บนี้ไม่ได้ ข้อมูลที่กรอกยังอยู่ กรุณาใช้หน้าเว็บของศูนย์ดำรงธรรม หรือโทร 1567',
  ownPageLink: 'เปิดหน้าเว็บของศูนย์ดำรงธรรม',
  back: 'ย้อนกลับ',
  send: 'ส่งความเห็น',
  sending: 'กำลังส่งความเห็น กรุณารอสักครู่',
  thanks: 'ขอบคุณสำหรับความเห็นของท่าน',
  received: (day: string) =>
    `ศูนย์ดำรงธรรมได้รับความเห็นเมื่อวันที่ ${day} เจ้าหน้าที่อ่านได้ตั้งแต่วันรุ่งขึ้น ข้อความไม่เหลืออยู่ในเครื่องนี้`,
  earlier:
    'ศูนย์ฯ ได้รับความเห็นจากการส่งครั้งก่อนแล้ว ส่วนที่แก้ภายหลังไม่ได้ส่งไปด้วย หากต้องการ กรุณาเขียนเป็นความเห็นใหม่',
  totals: (province: string) => `ความเห็นจาก${province}`,
  totalsThrough: (day: string) =>
    `นับถึงวันที่ ${day} แสดงเป็นหลักสิบ เรื่องที่มีไม่ถึงสิบความเห็นไม่แสดง เพื่อไม่ให้รู้ว่าเป็นของผู้ใด`,
  totalsNone: 'ยังไม่มีเรื่องใดในจังหวัดนี้ที่มีถึงสิบความเห็น จึงยังไม่แสดงจำนวน',
  totalsLoading: 'กำลังเตรียมจำนวนความเห็นในจังหวัด',
  totalsFailed: 'แสดงจำนวนความเห็นในจังหวัดไม่ได้ในขณะนี้ ความเห็นของท่านส่งถึงศูนย์ฯ แล้ว',
  topic: 'เรื่อง',
  count: 'จำนวนความเห็น',
  atLeast: (count: number) => `${formatNumber(count)} ขึ้นไป`,
  another: 'เสนอความเห็นเรื่องอื่น',
};

export type SendFormMessages = typeof sendTh;

export interface SendMessages extends FormMessages {
  readonly form: SendFormMessages;
}

/** Everything that the steps say in Thai; it comes with their code. */
export const messagesTh: SendMessages = { form: sendTh, issues: issuesTh, failures: failuresTh };
