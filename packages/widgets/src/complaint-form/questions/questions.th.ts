import type { AccusedKind, Awareness, Relation } from '@damrong/contract';

/** What the questions of a category say, and those about other people. */
export const questionsTh = {
  heading: 'คำถามเพิ่มเติม',
  lead: 'ช่วยให้เจ้าหน้าที่ทำงานได้เร็วขึ้น หากไม่ทราบข้อใด ข้ามได้',
  failed: 'โหลดคำถามเพิ่มเติมไม่สำเร็จ ท่านแจ้งเรื่องต่อได้โดยไม่ต้องตอบ',
  needed: '(จำเป็น)',
  clear: 'ล้างคำตอบ',
  answer: 'กรุณาตอบคำถามนี้',
  accusedKind: 'ผู้ถูกร้องเรียนเป็นใคร',
  accusedKinds: {
    person: 'บุคคล',
    office: 'หน่วยงานของรัฐ',
    business: 'บริษัท ร้านค้า หรือหน่วยงานเอกชน',
    unknown: 'ไม่ทราบว่าเป็นใคร',
  } as Record<AccusedKind, string>,
  accusedName: 'ชื่อ',
  accusedNameHint: 'หากไม่ทราบชื่อจริง กรอกชื่อที่เรียกกันได้',
  workplace: 'ที่ทำงานหรือที่ตั้ง',
  detail: 'ข้อมูลอื่นที่ช่วยระบุตัว',
  detailHint: 'เช่น ตำแหน่ง ลักษณะ ทะเบียนรถ กรุณาอย่าระบุเลขประจำตัวประชาชน',
  behalfLead: 'กรอกข้อมูลของผู้เดือดร้อน ส่วนชื่อและหมายเลขโทรศัพท์ด้านบนเป็นของท่านซึ่งเป็นผู้แจ้ง',
  behalfName: 'ชื่อผู้เดือดร้อน',
  relation: 'ผู้เดือดร้อนเป็นอะไรกับท่าน',
  relations: {
    parent: 'บิดา มารดา หรือปู่ย่าตายาย',
    child: 'บุตรหลาน',
    spouse: 'คู่สมรส',
    relative: 'ญาติ',
    neighbour: 'เพื่อนบ้านหรือลูกบ้าน',
    colleague: 'เพื่อนร่วมงานหรือลูกจ้าง',
    other: 'อื่น ๆ',
  } as Record<Relation, string>,
  choose: 'กรุณาเลือก',
  behalfPhone: 'หมายเลขโทรศัพท์ของผู้เดือดร้อน',
  awareness: 'ผู้เดือดร้อนทราบหรือไม่ว่าท่านแจ้งเรื่องนี้',
  awarenesses: {
    knows: 'ทราบแล้ว',
    cannot_be_asked: 'สอบถามไม่ได้ เช่น เป็นเด็ก ป่วยหนัก หรือติดต่อไม่ได้',
  } as Record<Awareness, string>,
  missing: {
    'accused.kind': 'กรุณาเลือกว่าผู้ถูกร้องเรียนเป็นใคร',
    'onBehalf.name': 'กรุณากรอกชื่อผู้เดือดร้อน',
    'onBehalf.relation': 'กรุณาเลือกว่าผู้เดือดร้อนเป็นอะไรกับท่าน',
    'onBehalf.awareness': 'กรุณาเลือกว่าผู้เดือดร้อนทราบหรือไม่',
  } as Partial<Record<string, string>>,
};

export type QuestionMessages = typeof questionsTh;
