import { askChoice, askDay, askText, askYesNo, when } from '../ask.ts';
import type { Question } from '../question.ts';

const deed = askChoice('deed', ['ที่ดินมีเอกสารสิทธิแบบใด', 'What document does the land have?'], {
  chanote: ['โฉนด (น.ส. 4)', 'Title deed (Nor Sor 4)'],
  ns_three: ['น.ส. 3 หรือ น.ส. 3 ก.', 'Nor Sor 3 or Nor Sor 3 Kor'],
  spk: ['ส.ป.ก. 4-01', 'Sor Por Kor 4-01'],
  other: ['เอกสารอื่น เช่น ส.ค. 1 ภ.บ.ท. 5', 'Another one, such as Sor Kor 1'],
  none: ['ไม่มีเอกสาร', 'None'],
  unknown: ['ไม่ทราบ', 'I do not know'],
});

const deedNumber = askText('deed_number', ['เลขที่เอกสารสิทธิ', 'Number of the document'], {
  hint: ['เช่น โฉนดเลขที่ 12345', 'For example deed number 12345'],
  max: 50,
  ...when('deed', 'chanote', 'ns_three', 'spk', 'other'),
});

export const landQuestions: Readonly<Record<string, readonly Question[]>> = {
  'land.public_land': [
    askChoice('land', ['เป็นที่สาธารณะแบบใด', 'What kind of public land is it?'], {
      road: ['ถนนหรือทางสาธารณะ', 'A road or public path'],
      water: ['ลำน้ำ คลอง หนอง หรือชายหาด', 'A waterway, pond or beach'],
      common: ['ที่เลี้ยงสัตว์สาธารณะหรือที่สาธารณประโยชน์', 'Grazing or common land'],
      forest: ['ป่าหรือภูเขา', 'Forest or hills'],
      state: ['ที่ราชพัสดุหรือที่ของหน่วยงานรัฐ', 'Land of a state agency'],
      unknown: ['ไม่แน่ใจ', 'I am not sure'],
    }),
    askChoice('act', ['ผู้บุกรุกทำอะไร', 'What is done there?'], {
      building: ['ปลูกสร้างสิ่งก่อสร้าง', 'Something is built'],
      fence: ['ล้อมรั้วหรือปิดกั้น', 'It is fenced or closed off'],
      farming: ['ทำเกษตรหรือไถปรับที่ดิน', 'It is farmed or levelled'],
      digging: ['ขุดหรือถมดิน', 'It is dug up or filled in'],
    }),
    askYesNo('continuing', ['ขณะนี้ยังทำอยู่หรือไม่', 'Is it still going on?'], {
      labels: ['ยังทำอยู่', 'หยุดแล้ว'],
    }),
  ],
  'land.boundary': [
    deed,
    deedNumber,
    askYesNo(
      'surveyed',
      ['เคยรังวัดสอบเขตกับสำนักงานที่ดินแล้วหรือไม่', 'Has the land office surveyed the boundary?'],
      { labels: ['เคย', 'ไม่เคย'] },
    ),
    askYesNo('in_court', ['มีคดีในศาลหรือไม่', 'Is it before a court?']),
  ],
  'land.right_of_way': [
    askYesNo('other_way', ['มีทางอื่นเข้าออกได้หรือไม่', 'Is there another way in and out?']),
    askChoice('path', ['ทางที่ถูกปิดเป็นทางแบบใด', 'What kind of path was closed?'], {
      public: ['ทางสาธารณะ', 'A public path'],
      servitude: ['ทางภาระจำยอมหรือทางจำเป็น', 'A registered or needed right of way'],
      private: ['ผ่านที่ดินของผู้อื่นโดยใช้กันมานาน', 'Over private land, used for long'],
      unknown: ['ไม่ทราบ', 'I do not know'],
    }),
    askDay('closed_on', ['ถูกปิดตั้งแต่วันใด', 'Since which day is it closed?']),
  ],
  'land.title_deed': [
    deed,
    deedNumber,
    askDay('applied_on', ['ยื่นคำขอที่สำนักงานที่ดินวันใด', 'When did you apply to the land office?'], {
      hint: ['หากยังไม่ได้ยื่น กรุณาเว้นว่าง', 'Leave it empty if you have not.'],
    }),
  ],
};
