// Whom people speak of, and how: the parts of the lists beside this one.

export const anyChild = 'เด็ก/ทารก/ลูก/หลาน/นักเรียน/น้องสาว/น้องชาย/ป.1/ป.2/ป.3/ป.4/ป.5/ป.6/หนูถูก/หนูโดน';

export const frail = 'คนแก่/คนชรา/ผู้สูงอายุ/คนพิการ/ผู้ป่วย/ติดเตียง/ยาย/คุณตา/คุณย่า/คุณปู่/ปู่';

export const kin =
  'สามี/ผัว/แฟน/เมีย/ภรรยา/พ่อ/แม่/ลูกชาย/ลูกเขย/ลูกสะใภ้/หลานชาย/พี่ชาย/น้องชาย/ลุง/น้าชาย/อาชาย/น้า/ปู่/คุณตา/คุณอา';

export const inCharge = 'ครู/อาจารย์/พี่เลี้ยง/รุ่นพี่/โค้ช/พระ/หลวงพี่/ผอ./คนขับรถรับส่ง/เพื่อนที่โรงเรียน';

export const anybody =
  'คน/เด็ก/ลูก/หลาน/พ่อ/แม่/ยาย/ลุง/ป้า/ตา/ปู่/ย่า/เพื่อน/น้อง/พี่/สามี/เมีย/ภรรยา/ชาย/หญิง/สาว/นักเรียน/นักท่องเที่ยว/ชาวบ้าน/ผู้ป่วย';

export const stranger =
  'โจร/ขโมย/คนร้าย/ผู้ร้าย/คนแปลกหน้า/คนเมา/ชายเมา/ผู้ชาย/มีคน/แก๊ง/นักเลง/อันธพาล/วัยรุ่น/ทวงหนี้/เจ้าหนี้/อดีตสามี/สามีเก่า/แฟนเก่า/ผัวเก่า/ชายฉกรรจ์';

// ถืก and ทืก are ถูก as the North-East says it.
export const suffers = 'ถูก/โดน/เจอ/ถืก/ทืก';

export const englishChild =
  'child/children/kid/kids/baby/babies/infant/girl/boy/son/daughter/toddler/pupil/student/students/niece/nephew/grandchild';

export const englishKin =
  'husband/boyfriend/father/stepfather/stepmother/stepdad/stepmom/mother/dad/mom/wife/girlfriend/partner/uncle/son/brother/ex';

export const englishAnybody =
  'someone/somebody/he/she/man/woman/person/people/guy/father/mother/dad/mom/mum/friend/son/daughter/brother/sister/husband/wife/neighbour/neighbor/tourist/worker/grandma/grandpa/grandmother/grandfather/child/kid/boy/girl/baby/driver/uncle/aunt/i';
