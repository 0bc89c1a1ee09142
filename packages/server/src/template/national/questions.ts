import type { NationalTemplate } from './national-template.ts';

/** What a centre asks most often. */
export const questions: readonly NationalTemplate[] = [
  {
    id: '5f0ae369-18de-4cdb-9abf-bb8bc1df6811',
    kind: 'question',
    lang: 'th',
    title: 'ขอสถานที่ให้ชัดเจน',
    body: 'เพื่อให้เจ้าหน้าที่ไปถึงจุดที่เกิดเหตุได้ถูกต้อง โปรดแจ้งสถานที่ให้ชัดเจน เช่น บ้านเลขที่ หมู่ที่ ซอย ถนน หรือจุดสังเกตใกล้เคียง',
  },
  {
    id: '267587a9-ccbe-41ca-be5a-fd2a61720404',
    kind: 'question',
    lang: 'th',
    title: 'ขอวัน เวลา และความถี่ของเหตุ',
    body: 'เพื่อให้เจ้าหน้าที่ตรวจสอบได้ตรงเวลา โปรดแจ้งว่าเหตุเกิดขึ้นในวันและเวลาใด บ่อยเพียงใด และครั้งล่าสุดเมื่อใด',
    categories: [
      'environment.smoke',
      'environment.factory',
      'environment.noise',
      'environment.smell',
      'environment.wastewater',
      'safety.street_racing',
      'drugs.venues',
    ],
  },
  {
    id: '6eda44e7-bd63-4ae3-aa85-225f7a888c95',
    kind: 'question',
    lang: 'th',
    title: 'ขอเอกสารหรือภาพถ่ายเพิ่มเติม',
    body: 'เพื่อประกอบการพิจารณา โปรดส่ง{… รายการเอกสารหรือภาพถ่าย} ทางหน้าติดตามเรื่อง หากไม่มีเอกสารดังกล่าว โปรดแจ้งให้ทราบ เพื่อศูนย์จะช่วยหาทางอื่นให้',
  },
  {
    id: '94ab9d4c-d761-465b-9e01-b2e47d8b6659',
    kind: 'question',
    lang: 'th',
    title: 'ขอหลักฐานการกู้ยืมหรือการชำระเงิน',
    body: 'เพื่อช่วยท่านเจรจาได้ครบถ้วน โปรดแจ้งวันที่กู้ยืม จำนวนเงินต้น อัตราดอกเบี้ย และจำนวนที่ชำระแล้ว พร้อมสัญญาหรือหลักฐานการโอนเงินเท่าที่มี',
    categories: [
      'debt.informal_loan',
      'debt.collection',
      'debt.mediation',
      'debt.pledged_land',
      'debt.farmer_debt',
    ],
  },
  {
    id: '4196a57a-bd9c-498a-ba5b-0b57a133030d',
    kind: 'question',
    lang: 'en',
    title: 'The exact place',
    body: 'So that our officers find the right spot, please tell us where it is: the house number, the lane or road, and something that can be seen nearby.',
  },
];
