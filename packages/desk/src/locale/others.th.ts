/** Who else is concerned, what the category asks, and signs of danger. */
export const othersTh = {
  answers: 'คำตอบเพิ่มเติม',
  accused: 'ผู้ถูกร้องเรียน',
  accusedKind: 'ผู้ถูกร้องเรียนเป็น',
  accusedKinds: {
    person: 'บุคคล',
    office: 'หน่วยงานของรัฐ',
    business: 'บริษัท ร้านค้า หรือเอกชน',
    unknown: 'ไม่ทราบว่าเป็นใคร',
  },
  accusedName: 'ชื่อผู้ถูกร้องเรียน',
  workplace: 'ที่ทำงานหรือที่ตั้ง',
  detail: 'รายละเอียดที่ช่วยระบุตัว',
  noName: 'ไม่ทราบชื่อ',
  onBehalf: 'แจ้งแทนผู้อื่น',
  behalfName: 'ชื่อผู้เดือดร้อน',
  behalfPhone: 'โทรศัพท์ของผู้เดือดร้อน',
  relation: 'ความเกี่ยวข้องกับผู้ร้อง',
  relations: {
    parent: 'บิดา มารดา หรือปู่ย่าตายาย',
    child: 'บุตรหลาน',
    spouse: 'คู่สมรส',
    relative: 'ญาติ',
    neighbour: 'เพื่อนบ้านหรือลูกบ้าน',
    colleague: 'เพื่อนร่วมงานหรือลูกจ้าง',
    other: 'อื่น ๆ',
  },
  awareness: 'ผู้เดือดร้อนทราบหรือไม่',
  awarenesses: {
    knows: 'ทราบแล้วว่ามีการแจ้งเรื่องแทน',
    cannot_be_asked: 'สอบถามไม่ได้ เช่น เป็นเด็กหรือป่วยหนัก',
  },
  choose: 'กรุณาเลือก',
  notAnswered: 'ไม่ได้ตอบ',
  questions: 'คำถามของประเภทเรื่องนี้',
  questionsFailed: 'โหลดคำถามของประเภทเรื่องนี้ไม่ได้ บันทึกเรื่องต่อได้โดยไม่ต้องตอบ',
  followers: (count: number) => `ผู้ร่วมติดตาม ${count} คน`,
  lookFirst: (signs: string) => `ควรดูก่อน: ${signs}`,
  missing: {
    accused_kind: 'กรุณาเลือกว่าผู้ถูกร้องเรียนเป็นใคร',
    onBehalf_name: 'กรุณากรอกชื่อผู้เดือดร้อน',
    onBehalf_relation: 'กรุณาเลือกความสัมพันธ์กับผู้ร้อง',
    onBehalf_awareness: 'กรุณาเลือกว่าผู้เดือดร้อนทราบหรือไม่',
  },
};

export type OthersMessages = typeof othersTh;
