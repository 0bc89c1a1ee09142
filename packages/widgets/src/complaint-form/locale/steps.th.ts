import { provinceNamesTh, thaiMonths } from '@damrong/contract';
import type { FormMessages } from '../../form/form-steps.ts';
import { formatNumber } from '../../locale/format-number.ts';
import { failuresTh } from '../../locale/failures.th.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import type { FieldName } from '../fields.ts';
import type { ReceiptActionsMessages } from '../receipt/receipt-actions.th.ts';
import type { SavedDraftMessages } from '../saved-draft/saved-draft.th.ts';

/** What every step after the first says, and the choices that arrive with them. */
const formTh = {
  back: 'ย้อนกลับ',
  headings: {
    facts: 'เกิดอะไรขึ้น',
    complainant: 'ผู้แจ้ง',
    review: 'ตรวจทานและส่ง',
  },
  optional: '(ไม่บังคับ)',
  errorTitle: 'กรุณาแก้ไขดังนี้',
  missing: {
    category: 'กรุณาค้นหาหรือเลือกเรื่องที่ต้องการแจ้ง',
    facts: 'กรุณาเล่าเรื่องที่เกิดขึ้น',
    date: 'กรุณากรอกวันที่ เดือน และปี พ.ศ. ให้ครบ หรือลบออกทั้งหมด',
    province: 'กรุณาเลือกจังหวัดที่เกิดเหตุ',
    name: 'กรุณากรอกชื่อผู้แจ้ง',
    phone: 'กรุณากรอกหมายเลขโทรศัพท์ที่ติดต่อได้',
  } as Partial<Record<FieldName, string>>,
  failureTitle: 'ยังส่งเรื่องไม่สำเร็จ',
  sendsAgain: 'จะส่งให้เองเมื่อสัญญาณกลับมา กรุณาเปิดหน้านี้ไว้ หากยังไม่ต้องการส่ง กรุณากดย้อนกลับ',
  sendsLater: 'หากปิดหน้านี้ ร่างในเครื่องนี้จะรอให้ท่านกลับมาส่ง',
  sentAgain: 'สัญญาณกลับมาแล้ว และส่งเรื่องให้ท่านแล้ว',
  notPermitted: 'ส่งเรื่องจากหน้าเว็บนี้ไม่ได้ ข้อมูลที่กรอกยังอยู่ กรุณาแจ้งที่หน้าของศูนย์ดำรงธรรม หรือโทร 1567',
  call: 'โทร 1567',

  found: (count: number) => (count ? `พบ ${count} เรื่อง` : 'ไม่พบเรื่องที่ตรงกัน'),
  notFoundHint: 'กรุณาลองใช้คำอื่น หรือเลือกจากหมวดเรื่องด้านล่าง',
  unsorted: 'ไม่มีเรื่องที่ตรง ให้เจ้าหน้าที่จัดหมวดให้',
  categoriesLoading: 'กำลังโหลดรายการเรื่อง',
  categoriesFailed: 'โหลดรายการเรื่องไม่สำเร็จ กรุณาเลือกหมวดเรื่อง แล้วไปต่อได้',
  chooseCategory: 'เลือกเรื่องที่ใกล้เคียงที่สุด',
  otherGroup: 'ดูหมวดเรื่องทั้งหมด',

  facts: 'เล่าเรื่องที่เกิดขึ้น',
  factsHint: 'ใครทำอะไร เกิดขึ้นอย่างไร เดือดร้อนอย่างไร กรุณาอย่าระบุเลขประจำตัวประชาชนหรือเลขบัญชีของท่าน',
  counter: (left: number) =>
    left < 0 ? `เกินมา ${formatNumber(-left)} ตัวอักษร` : `พิมพ์ได้อีก ${formatNumber(left)} ตัวอักษร`,
  when: 'เกิดเหตุเมื่อใด',
  whens: { today: 'วันนี้', yesterday: 'เมื่อวาน', ongoing: 'ยังเกิดอยู่', other: 'วันอื่น' },
  date: 'วันที่เกิดเหตุ',
  dateHint: (year: number) => `หากเกิดหลายวัน กรุณากรอกวันแรก เช่น 9 มกราคม ${year}`,
  day: 'วันที่',
  month: 'เดือน',
  year: 'ปี พ.ศ.',
  months: [...thaiMonths] as readonly string[],
  wish: 'ต้องการให้ช่วยเหลือหรือแก้ไขอย่างไร',
  wishHint: 'เช่น ขอให้ซ่อมถนน ขอให้ตรวจสอบ',
  addFiles: 'เพิ่มรูปหรือเอกสาร',

  danger: 'หากท่านหรือผู้อื่นกำลังตกอยู่ในอันตราย กรุณาโทรขอความช่วยเหลือก่อน',
  accused: 'ระบุผู้ถูกร้องเรียน',
  onBehalf: 'แจ้งแทนผู้อื่น',

  where: 'เกิดเหตุที่ใด',
  locationTools: 'ค้นหาสถานที่ หรือเลือกจุดบนแผนที่',
  partFailed: 'โหลดไม่สำเร็จ กรุณากดอีกครั้ง หรือไปต่อได้โดยไม่ต้องใช้',
  otherCenter: (province: string) => `เรื่องนี้จะส่งไปที่ศูนย์ดำรงธรรม${province}`,
  province: 'จังหวัด',
  choose: (what: string) => `เลือก${what}`,
  landmark: 'บ้านเลขที่ หมู่ที่ ถนน หรือจุดสังเกต',
  landmarkHint: 'เช่น หมู่ 3 หน้าวัด ข้างโรงเรียน',
  placesLoading: 'กำลังโหลดรายชื่ออำเภอ',
  placesFailed: 'โหลดรายชื่ออำเภอไม่สำเร็จ ท่านเขียนชื่ออำเภอและตำบลในช่องจุดสังเกตแทนได้',
  tryAgain: 'ลองอีกครั้ง',

  identity: 'ท่านต้องการแจ้งแบบใด',
  named: 'แจ้งชื่อ',
  namedHint: 'เจ้าหน้าที่ศูนย์ดำรงธรรมเห็นชื่อและหมายเลขโทรศัพท์ของท่าน และโทรกลับหาท่านได้',
  confidential: 'แจ้งชื่อ แต่ขอให้ปกปิด',
  confidentialHint:
    'ศูนย์ฯ เก็บชื่อของท่านไว้ แต่ไม่แสดงต่อเจ้าหน้าที่และหน่วยงานที่รับเรื่อง ผู้บังคับบัญชาเปิดดูได้เมื่อจำเป็น และต้องบันทึกเหตุผลทุกครั้ง',
  anonymous: 'ไม่แจ้งชื่อ',
  anonymousHint:
    'ไม่เก็บชื่อและเบอร์โทร ศูนย์ฯ จึงติดต่อกลับไม่ได้ ต้องเล่ารายละเอียดและระบุอำเภอให้ตรวจสอบได้ และติดตามเรื่องด้วยรหัสเท่านั้น',
  ownPageTitle: 'กรุณาอ่านก่อนกรอกต่อ',
  ownPage:
    'แบบฟอร์มนี้อยู่ในหน้าเว็บของหน่วยงานอื่น เจ้าของหน้าเว็บอาจเห็นสิ่งที่ท่านพิมพ์ หากเรื่องเกี่ยวกับหน่วยงานนี้หรือท่านเกรงอันตราย กรุณาแจ้งที่หน้าของศูนย์ดำรงธรรมโดยตรง สิ่งที่พิมพ์ไว้ที่นี่จะไม่ถูกส่งไปด้วย',
  ownPageLink: 'แจ้งที่หน้าของศูนย์ดำรงธรรม (เปิดแท็บใหม่)',
  kind: 'ผู้แจ้งเป็น',
  kinds: {
    person: 'บุคคลทั่วไป',
    legal_person: 'บริษัทหรือนิติบุคคล',
    group: 'กลุ่มบุคคลหรือชุมชน',
    agency: 'หน่วยงาน',
  },
  name: 'ชื่อและนามสกุล',
  organizationName: 'ชื่อนิติบุคคล กลุ่ม หรือหน่วยงาน',
  phone: 'หมายเลขโทรศัพท์',
  phoneHint: 'เช่น 081-234-5678 หรือ 053-112-233 ต่อ 12',
  email: 'อีเมล',

  saveDraft: 'เก็บร่างไว้ในเครื่องนี้ 7\u00a0วัน',
  /** The centre's own pages are nobody else's. */
  saveDraftHint: (isOwn: boolean) =>
    `ผู้อื่นที่ใช้เครื่องนี้${isOwn ? '' : 'และเจ้าของเว็บไซต์นี้'}อาจอ่านได้ ร่างจะถูกลบเมื่อส่งเรื่องสำเร็จ`,
  cameraHint: 'กล้องของโทรศัพท์อาจปิดหน้านี้',
  saveDraftFailed: 'เก็บร่างในเครื่องนี้ไม่ได้ สิ่งที่กรอกยังอยู่ กรุณาเปิดหน้านี้ไว้',

  about: 'เรื่อง',
  edit: 'แก้ไข',
  empty: 'ไม่ได้ระบุ',
  truth: 'ข้าพเจ้ายืนยันว่าเรื่องที่แจ้งเป็นความจริง',
  truthHint: 'การแจ้งข้อความเท็จต่อเจ้าพนักงานอาจมีความผิดตามกฎหมาย',
  send: 'ส่งเรื่อง',
  sending: 'กำลังส่งเรื่อง กรุณารอสักครู่ อย่าปิดหน้านี้',
};

/** The notice that the law asks for before personal data is given (PDPA section 23). */
const privacyTh = {
  title: 'ประกาศความเป็นส่วนตัว: ศูนย์ฯ ใช้ข้อมูลของท่านอย่างไร',
  items: [
    {
      term: 'วัตถุประสงค์',
      text: 'รับเรื่อง ตรวจสอบ แก้ไขปัญหา และแจ้งผลแก่ท่าน',
    },
    {
      term: 'ฐานทางกฎหมาย',
      text: 'การปฏิบัติหน้าที่เพื่อประโยชน์สาธารณะของศูนย์ดำรงธรรม ตามมาตรา 24 (4) แห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
    },
    {
      term: 'ระยะเวลาเก็บรักษา',
      text: 'ตลอดการดำเนินเรื่อง และหลังยุติเรื่องเท่าที่ระเบียบว่าด้วยงานสารบรรณกำหนด',
    },
    {
      term: 'ผู้รับข้อมูล',
      text: 'ศูนย์ดำรงธรรมและหน่วยงานที่ต้องแก้ไขเรื่องนี้เท่านั้น กรณีขอให้ปกปิดชื่อ หน่วยงานจะไม่ได้รับชื่อและหมายเลขโทรศัพท์ของท่าน',
    },
    {
      term: 'สิทธิของท่าน',
      text: 'ขอดู ขอสำเนา ขอแก้ไข คัดค้าน ขอให้ลบหรือระงับการใช้ข้อมูล และร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล',
    },
    {
      term: 'ติดต่อ',
      text: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล ผ่านสายด่วน 1567',
    },
  ],
};

/** What the receipt says. */
export const receiptTh = {
  heading: 'ศูนย์ดำรงธรรมได้รับเรื่องของท่านแล้ว',
  keepSafe:
    'กรุณาเก็บเลขที่เรื่องและรหัสติดตามไว้ ต้องใช้คู่กันเมื่อติดตามเรื่อง ระบบแสดงรหัสเพียงครั้งเดียว กรุณาบันทึกก่อนปิดหน้านี้',
  number: 'เลขที่เรื่อง',
  code: 'รหัสติดตาม',
  receivedAt: 'วันที่รับเรื่อง',
  about: 'เรื่อง',
  earlier: 'ศูนย์ฯ ได้รับเรื่องจากการส่งครั้งก่อนแล้ว ส่วนที่ท่านแก้ไขหลังจากนั้นยังไม่ได้ส่ง กรุณาเพิ่มได้ที่หน้าติดตามเรื่อง',
  nextTitle: 'ขั้นตอนต่อไป',
  next: ['เจ้าหน้าที่อ่านเรื่องและส่งให้หน่วยงานที่รับผิดชอบ', 'หน่วยงานตรวจสอบและแก้ไข แล้วรายงานผลต่อศูนย์ฯ'],
  dueOn: (date: string) => `ศูนย์ฯ จะแจ้งความคืบหน้าหรือผลภายในวันที่ ${date}`,
  noDueDate: 'ศูนย์ฯ จะแจ้งผลที่หน้าติดตามเรื่องเมื่อดำเนินการแล้ว',
  phone: 'หากมีข้อสงสัย กรุณาโทรและแจ้งเลขที่เรื่อง',
  call: 'โทร 1567',
  actionsMissing: 'โหลดปุ่มบันทึกไม่สำเร็จ กรุณาจดหรือถ่ายภาพหน้าจอไว้',
  status: 'ติดตามเรื่อง',
  another: 'แจ้งเรื่องใหม่',
};

export type StepsMessages = typeof formTh;
export type PrivacyMessages = typeof privacyTh;
export type ReceiptMessages = typeof receiptTh;

/** Everything that is said after the first step. */
export interface ComplaintMessages extends FormMessages {
  readonly form: StepsMessages;
  /** Names by code, in the reader's language. */
  readonly provinces: Readonly<Record<string, string>>;
  readonly privacy: PrivacyMessages;
  readonly receipt: ReceiptMessages;
  /** The Thai of these comes with the code that says them. */
  readonly receiptActions?: ReceiptActionsMessages;
  readonly savedDraft?: SavedDraftMessages;
}

/** The Thai of the steps; it comes with their code. */
export const messagesTh: ComplaintMessages = {
  form: formTh,
  issues: issuesTh,
  failures: failuresTh,
  provinces: provinceNamesTh,
  privacy: privacyTh,
  receipt: receiptTh,
};
