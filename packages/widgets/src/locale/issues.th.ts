import { formatNumber } from './format-number.ts';
import type { IssueMessages } from './issue-text.ts';

export const issuesTh: IssueMessages = {
  required: 'กรุณากรอกข้อมูลในช่องนี้',
  invalid: 'กรุณาตรวจข้อมูลในช่องนี้แล้วกรอกใหม่',
  too_short: ({ limit }) =>
    limit === undefined ? 'กรุณากรอกให้ยาวขึ้น' : `กรุณากรอกอย่างน้อย ${limit} ตัวอักษร`,
  too_long: ({ limit, over }) =>
    `ข้อความยาวเกินไป${over === undefined ? '' : ` ${formatNumber(over)} ตัวอักษร`} กรุณาย่อให้สั้นลง${limit === undefined ? '' : ` (ไม่เกิน ${formatNumber(limit)} ตัวอักษร)`}`,
  characters_forbidden: 'ข้อความมีอักขระที่ระบบรับไม่ได้ กรุณาลบข้อความส่วนนั้นแล้วพิมพ์ใหม่',
  name_without_letters: 'กรุณากรอกชื่อเป็นตัวอักษร เช่น สมชาย ใจดี',
  name_has_symbols: 'ชื่อมีสัญลักษณ์หรือรูปภาพปนอยู่ กรุณาลบออกให้เหลือแต่ตัวอักษร',
  phone_invalid: 'กรุณากรอกหมายเลขโทรศัพท์ให้ครบ เช่น 081 234 5678 หมายเลขต่างประเทศขึ้นต้นด้วย +',
  phone_several: 'ช่องนี้ใส่ได้หมายเลขเดียว กรุณาเลือกหมายเลขที่ติดต่อได้สะดวก',
  phone_too_long: 'หมายเลขโทรศัพท์มีตัวเลขเกิน กรุณาตรวจสอบ',
  phone_national_id:
    'กรุณากรอกหมายเลขโทรศัพท์ เลข 13 หลักไม่ใช่หมายเลขโทรศัพท์ และไม่ต้องกรอกเลขประจำตัวประชาชน',
  email_invalid: 'กรุณากรอกอีเมลให้ครบ เช่น name@example.com',
  date_incomplete: 'กรุณากรอกวัน เดือน และปี พ.ศ. ให้ครบ',
  date_impossible: 'ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจวันและเดือนอีกครั้ง',
  date_in_future: 'วันที่นี้ยังมาไม่ถึง กรุณากรอกวันที่เกิดเหตุแล้ว',
  date_too_old: 'วันที่นี้นานเกินไป กรุณาตรวจปี พ.ศ. อีกครั้ง',
  year_not_buddhist: ({ typed, suggestion }) =>
    suggestion === undefined
      ? 'กรุณากรอกปีเป็น พ.ศ. สี่หลัก เช่น 2569'
      : `ปี ${typed ?? 'ที่กรอก'} คือ พ.ศ. ${suggestion} กรุณากรอก ${suggestion}`,
  province_unknown: 'กรุณาเลือกจังหวัดจากรายการ',
  district_unknown: 'กรุณาเลือกอำเภอหรือเขตจากรายการ',
  subdistrict_unknown: 'กรุณาเลือกตำบลหรือแขวงจากรายการ',
  district_required: 'กรุณาเลือกอำเภอหรือเขตที่เกิดเหตุ เพื่อให้เจ้าหน้าที่ตรวจสอบได้',
  position_outside: 'จุดนี้อยู่นอกประเทศไทย กรุณาเลือกจุดใหม่ หรือไม่แนบพิกัด',
  category_unknown: 'กรุณาเลือกเรื่องจากรายการ',
  facts_too_thin: ({ limit }) =>
    `กรุณาเล่ารายละเอียดให้ตรวจสอบได้${limit === undefined ? '' : ` อย่างน้อย ${limit} ตัวอักษร`} เพราะเจ้าหน้าที่ติดต่อถามท่านไม่ได้`,
  truth_not_confirmed: 'กรุณาทำเครื่องหมายรับรองว่าข้อมูลเป็นความจริง',
};
