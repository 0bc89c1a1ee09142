import type { FormMessages } from '../../form/form-steps.ts';
import { amount } from '../../locale/amount.ts';
import { failuresTh } from '../../locale/failures.th.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import { laterIssuesTh } from '../../locale/later-issues.th.ts';
import type { FieldName } from '../fields.ts';

/** What every step after the first says, and the receipt. */
export const signUpTh = {
  help: 'สิ่งที่ท่านช่วยได้',
  skills: 'ท่านช่วยด้านใดได้บ้าง',
  skillsHint: 'เลือกได้หลายด้าน',
  skillsLoading: 'กำลังเตรียมรายการ กรุณารอสักครู่',
  where: 'พื้นที่และเวลา',
  province: 'จังหวัดที่ต้องการช่วย',
  chooseProvince: 'เลือกจังหวัด',
  districts: 'พื้นที่ที่ท่านสะดวก',
  districtsHint: 'เลือกได้หลายแห่ง หากไม่เลือก หมายถึงทุกแห่งในจังหวัด',
  districtsNeedProvince: 'เลือกจังหวัดก่อน แล้วรายชื่อพื้นที่จะแสดงที่นี่',
  districtsLoading: 'กำลังเตรียมรายชื่อพื้นที่',
  districtsFailed: 'แสดงรายชื่อพื้นที่ไม่ได้ในขณะนี้ ท่านสมัครต่อได้โดยไม่ต้องเลือก หรือกรุณาลองอีกครั้ง',
  tryAgain: 'ลองอีกครั้ง',
  days: 'วันที่ท่านสะดวก',
  daysHint: 'หากไม่เลือก หมายถึงสะดวกทุกวัน',
  anyDay: 'ทุกวัน',
  hours: 'ช่วงเวลาที่ท่านสะดวก',
  hoursHint: 'หากไม่เลือก หมายถึงสะดวกทุกเวลา',
  anyHour: 'ทุกเวลา',
  note: 'รายละเอียดเพิ่มเติม',
  noteHint: 'เช่น จำนวนคน อุปกรณ์ที่มี ไม่ต้องแจ้งข้อมูลสุขภาพหรือเลขประจำตัวประชาชน',
  charactersLeft: (left: number) =>
    left < 0 ? `เกินมา ${amount(-left)} ตัวอักษร` : `พิมพ์ได้อีก ${amount(left)} ตัวอักษร`,
  who: 'ผู้สมัครและการติดต่อ',
  names: {
    person: 'ชื่อและนามสกุล',
    trader: 'ชื่อผู้ค้าหรือชื่อร้าน',
    business: 'ชื่อธุรกิจ',
    organization: 'ชื่อองค์กร',
  },
  contactName: 'ชื่อผู้ประสานงาน',
  contactNameHint: 'ผู้ที่เจ้าหน้าที่จะขอพูดด้วย',
  phone: 'หมายเลขโทรศัพท์',
  phoneHint: 'เช่น 081-234-5678',
  email: 'อีเมล',
  emailHint: 'เช่น name@example.com',
  noticeTitle: 'ประกาศความเป็นส่วนตัวสำหรับอาสาสมัคร',
  notice: [
    ['ใช้เพื่ออะไร', 'ใช้ชื่อและช่องทางติดต่อของท่านเพื่อขอความช่วยเหลือเมื่อมีเหตุหรือกิจกรรมของศูนย์ดำรงธรรมเท่านั้น'],
    [
      'ฐานทางกฎหมาย',
      'การปฏิบัติภารกิจเพื่อประโยชน์สาธารณะของหน่วยงานรัฐ ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 การสมัครเป็นไปโดยสมัครใจ',
    ],
    ['ใครเห็นข้อมูล', 'เจ้าหน้าที่ศูนย์ดำรงธรรมของจังหวัดที่ท่านเลือก ไม่เผยแพร่ต่อสาธารณะและไม่ขายข้อมูล'],
    ['เก็บนานเท่าใด', 'เก็บไว้ตราบที่ท่านเป็นอาสาสมัคร และลบทันทีเมื่อท่านถอนชื่อ'],
    [
      'สิทธิของท่าน',
      'ท่านดู แก้ไข หรือถอนชื่อได้เองทุกเมื่อโดยไม่ต้องบอกเหตุผล ด้วยเลขอ้างอิงและรหัสลับที่จะได้รับ หรือโทร 1567 ท่านยังคัดค้านหรือขอให้ระงับการใช้ข้อมูลได้',
    ],
    ['ติดต่อผู้คุ้มครองข้อมูล', 'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO) ของกระทรวงมหาดไทยผ่านสายด่วน 1567'],
  ] as readonly (readonly [title: string, text: string])[],
  noticeRead: 'ข้าพเจ้าอ่านประกาศความเป็นส่วนตัวแล้ว',
  optional: '(ไม่บังคับ)',
  own: {
    kind: { required: 'กรุณาเลือกว่าท่านสมัครในนามใด' },
    skills: {
      required: 'กรุณาเลือกด้านที่ช่วยได้อย่างน้อยหนึ่งด้าน',
      invalid: 'รายการนี้เปลี่ยนไปแล้ว กรุณาเลือกด้านที่ช่วยได้ใหม่',
    },
    province: { required: 'กรุณาเลือกจังหวัด' },
    districts: {
      too_long: ({ limit = 30 }) =>
        `เลือกได้ไม่เกิน ${limit} แห่ง หากสะดวกทุกแห่งในจังหวัด กรุณานำเครื่องหมายออกทั้งหมด`,
    },
    name: { required: 'กรุณากรอกชื่อ' },
    phone: { required: 'กรุณากรอกหมายเลขโทรศัพท์ที่เจ้าหน้าที่ติดต่อท่านได้' },
  } as Readonly<Partial<Record<FieldName, Partial<IssueMessages>>>>,
  errorTitle: 'กรุณาแก้ไขดังนี้',
  call: 'โทร 1567',
  notPermitted: 'ส่งจากหน้าเว็บนี้ไม่ได้ กรุณาใช้หน้าเว็บของศูนย์ หรือโทร 1567',
  ownPageLink: 'เปิดหน้าเว็บของศูนย์ดำรงธรรม',
  back: 'ย้อนกลับ',
  send: 'ส่งใบสมัคร',
  sending: 'กำลังส่งใบสมัคร กรุณารอสักครู่',
  doneTitle: 'ได้รับใบสมัครของท่านแล้ว',
  receivedAt: 'วันที่สมัคร',
  doneNext:
    'ขอบคุณที่ร่วมช่วยเหลือประชาชน เมื่อมีเหตุหรือกิจกรรมที่ตรงกับสิ่งที่ท่านช่วยได้ เจ้าหน้าที่ศูนย์ดำรงธรรมจะโทรหาท่าน',
  center: 'ศูนย์ดำรงธรรม โทร 1567: ใบรับสมัครอาสาสมัคร',
  reference: 'เลขอ้างอิง',
  code: 'รหัสลับ',
  keepSafe:
    'กรุณาเก็บเลขอ้างอิงและรหัสลับไว้ ใช้คู่กันเมื่อต้องการดู แก้ไข หรือยกเลิกการสมัคร รหัสลับแสดงครั้งนี้ครั้งเดียว และไม่ควรบอกผู้อื่น',
  copy: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  copyFailed: 'คัดลอกไม่สำเร็จ กรุณาจดเลขอ้างอิงและรหัสลับไว้',
  save: 'บันทึกเป็นรูป',
  saved: 'บันทึกรูปแล้ว',
  share: 'ส่งรูปให้ตนเอง',
  holdsCode: 'เอกสารนี้มีรหัสลับ กรุณาอย่าส่งต่อหรือโพสต์',
  print: 'พิมพ์',
  keepFailed: 'ทำรายการไม่สำเร็จ กรุณาจดเลขอ้างอิงและรหัสลับไว้',
  earlier: 'ศูนย์ได้รับใบสมัครที่ท่านส่งก่อนหน้านี้แล้ว ข้อมูลด้านล่างคือข้อมูลที่ศูนย์มี ท่านแก้ไขได้ด้วยเลขอ้างอิงและรหัสลับนี้',
  summary: 'ข้อมูลที่ส่ง',
  wholeProvince: 'ทั้งจังหวัด',
  anotherProvince: 'สมัครช่วยจังหวัดอื่นด้วย',
  anotherSignUp: 'สมัครให้ผู้อื่น',
};

export type SignUpWords = typeof signUpTh;

export interface SignUpMessages extends FormMessages {
  readonly form: SignUpWords;
}

/** Everything that the steps say in Thai; it comes with their code. */
export const messagesTh: SignUpMessages = {
  form: signUpTh,
  issues: { ...issuesTh, ...laterIssuesTh },
  failures: failuresTh,
};
