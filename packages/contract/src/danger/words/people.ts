// Whom and what people speak of, and how: the parts that the lists beside this one share.

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

/** Who tells of it. */
export const me = 'หนู/ผม/ฉัน/เรา/ข้อย/กู';

export const body = 'หัว/หน้า/ท้อง/คอ/หลัง/ปาก/ตา/แขน/ขา/มือ/นิ้ว/เท้า';

export const blade =
  'มีด/คัตเตอร์/ขวด/ขวาน/ดาบ/อีโต้/พร้า/เคียว/กรรไกร/ไขควง/เหล็กแหลม/ค้อน/ท่อนเหล็ก/ไม้หน้าสาม/ไม้เบสบอล/สนับมือ';

export const rod = 'ไม้/เข็มขัด/สายไฟ/สายยาง/รองเท้า/อิฐ/เก้าอี้/โซ่/ด้าม/เหล็ก/หมวกกันน็อก';

/** What already happened, and is claimed or told of now. */
export const bygone = 'เยียวยา/ชดเชย/ค่าเสียหาย/ประกันภัย/ค่าสินไหม/สถิติ/งานวิจัย';

/** What is only shown, practised or compared. */
export const feigned =
  'หนังบู๊/ในหนัง/ฉากหนัง/ในละคร/ในเกม/โฆษณา/รณรงค์/นิทรรศการ/แพงเหมือน/แพงยังกับ/ดังเหมือน/ดังยังกับ/อย่างกับ';

export const denied = 'ไม่มีคน/ไม่มีใคร/ไม่มีผู้/ไม่ได้รับ/ไม่เคยโดน/ไม่เคยถูก';

/** What is hit or rehearsed without harm; ตีห้า is five in the morning. */
export const harmlessBlow =
  'ตีราคา/ตีความ/ตีกลับ/ตีตรา/ตีเส้น/ตีทะเบียน/ตีพิมพ์/ตีตก/ตีคืน/ตีตั๋ว/ตีรวน/ตีกลอง/ตีระฆัง/ตีฆ้อง/ตีปิงปอง/ตีแบด/ตีกอล์ฟ/ตีกิน/ตีหนึ่ง/ตีสอง/ตีสาม/ตีสี่/ตีห้า/ตี 1/ตี 2/ตี 3/ตี 4/ตี 5/ตีนเขา/ตีนดอย/ตีนสะพาน/ซ้อมดนตรี/ซ้อมรับ/ซ้อมหนี/ซ้อมแผน/ซ้อมดับ/ซ้อมใหญ่/ซ้อมวง/ซ้อมกีฬา/ซ้อมเดิน/ตบยุง/ต่อยมวย/เตะบอล/เตะฟุตบอล/เตะตะกร้อ/เตะฝุ่น/ตีหลังคา/ทุบหลังคา/ฟาดหลังคา/ตีหน้าบูด/ตีหน้าเศร้า/รถปาดหน้า/ขับปาดหน้า/ปาดหน้ารถ';
