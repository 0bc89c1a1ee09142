import { askChoice, askText, askYesNo, when } from '../ask.ts';
import type { Question } from '../question.ts';

const times = askChoice('time', ['มักเกิดช่วงเวลาใด', 'At what time of day is it?'], {
  day: ['กลางวัน', 'By day'],
  evening: ['ช่วงเย็นถึงก่อนสี่ทุ่ม', 'In the evening, before ten'],
  night: ['หลังสี่ทุ่มถึงเช้า', 'At night, after ten'],
  always: ['ตลอดเวลาหรือไม่แน่นอน', 'At all times, or it varies'],
});

const unwell = askYesNo('unwell', [
  'มีคนเจ็บป่วยเพราะเรื่องนี้หรือไม่',
  'Has anybody fallen ill because of it?',
]);

export const environmentQuestions: Readonly<Record<string, readonly Question[]>> = {
  'environment.smoke': [
    askChoice('source', ['ควันหรือฝุ่นมาจากอะไร', 'Where does the smoke or dust come from?'], {
      field: ['เผาไร่นา หญ้า หรือตอซัง', 'Burning fields, grass or stubble'],
      forest: ['ไฟป่าหรือเผาป่า', 'A forest fire'],
      rubbish: ['เผาขยะ', 'Burning rubbish'],
      works: ['โรงงาน ร้านค้า หรือการก่อสร้าง', 'A factory, shop or building site'],
      unknown: ['ไม่ทราบ', 'I do not know'],
    }),
    times,
    unwell,
  ],
  'environment.factory': [
    askText('business', ['เป็นกิจการประเภทใด', 'What kind of business is it?'], {
      hint: ['เช่น โรงสี โรงงานแปรรูป อู่ซ่อมรถ', 'For example rice mill, workshop'],
      max: 100,
    }),
    askChoice('trouble', ['เดือดร้อนจากสิ่งใดมากที่สุด', 'What troubles you most?'], {
      smell: ['กลิ่น', 'Smell'],
      smoke: ['ควันหรือฝุ่น', 'Smoke or dust'],
      noise: ['เสียงหรือแรงสั่นสะเทือน', 'Noise or shaking'],
      water: ['น้ำเสีย', 'Waste water'],
      licence: ['สงสัยว่าไม่มีใบอนุญาต', 'It may have no licence'],
    }),
    times,
    unwell,
  ],
  'environment.noise': [
    askChoice('source', ['เสียงมาจากที่ใด', 'Where does the noise come from?'], {
      house: ['บ้านเรือนหรืองานเลี้ยง', 'A house or a party'],
      venue: ['ร้านอาหาร ผับ บาร์ หรือคาราโอเกะ', 'A restaurant, bar or karaoke'],
      works: ['โรงงาน อู่ หรือการก่อสร้าง', 'A factory, workshop or building site'],
      vehicles: ['รถดัดแปลงหรือรถแต่งท่อ', 'Altered cars or motorcycles'],
      animals: ['สัตว์เลี้ยง', 'Animals'],
    }),
    times,
    askChoice('often', ['เกิดบ่อยเพียงใด', 'How often is it?'], {
      daily: ['ทุกวันหรือเกือบทุกวัน', 'Every day or nearly'],
      weekly: ['ทุกสัปดาห์', 'Every week'],
      rarely: ['นาน ๆ ครั้ง', 'Now and then'],
    }),
  ],
  'environment.smell': [
    askChoice('source', ['กลิ่นมาจากที่ใด', 'Where does the smell come from?'], {
      pigs: ['ฟาร์มหมู', 'A pig farm'],
      poultry: ['ฟาร์มไก่หรือเป็ด', 'A poultry farm'],
      other_animals: ['สัตว์เลี้ยงอื่น', 'Other animals'],
      works: ['โรงงานหรือร้านค้า', 'A factory or shop'],
      rubbish: ['กองขยะหรือบ่อน้ำเสีย', 'Rubbish or a waste pond'],
      unknown: ['ไม่ทราบ', 'I do not know'],
    }),
    times,
    unwell,
  ],
  'environment.wastewater': [
    askChoice('water', ['น้ำเสียอยู่ที่ใด', 'Where is the bad water?'], {
      river: ['แม่น้ำ คลอง หรือลำห้วย', 'A river, canal or stream'],
      pond: ['หนอง บึง หรืออ่างเก็บน้ำ', 'A pond or reservoir'],
      drain: ['ท่อหรือรางระบายน้ำ', 'A drain'],
      field: ['ไร่นาหรือที่ดินของท่าน', 'Fields or your land'],
    }),
    askYesNo('fish_dead', ['มีปลาหรือสัตว์ตายหรือไม่', 'Have fish or animals died?']),
    askYesNo(
      'drinking',
      ['ชาวบ้านใช้น้ำนี้อุปโภคบริโภคหรือไม่', 'Do people use this water in their homes?'],
      { labels: ['ใช้', 'ไม่ใช้'] },
    ),
  ],
  'environment.waste': [
    askChoice('kind', ['เป็นขยะแบบใด', 'What kind of waste is it?'], {
      uncollected: ['ขยะบ้านเรือนที่ไม่มีรถมาเก็บ', 'Household waste that is not collected'],
      dumped: ['มีคนนำขยะมาทิ้ง', 'Waste that somebody has dumped'],
      building: ['เศษวัสดุก่อสร้าง', 'Building rubble'],
      hazardous: ['สารเคมี ขยะติดเชื้อ หรือขยะพิษ', 'Chemical, medical or poisonous waste'],
      septic: ['สิ่งปฏิกูล', 'Sewage'],
    }),
    askText('dumper', ['เห็นรถหรือผู้นำมาทิ้งหรือไม่', 'Did you see who dumped it?'], {
      hint: ['เช่น ลักษณะรถ ทะเบียนรถ เวลา', 'For example the vehicle, its plate, the time'],
      max: 200,
      ...when('kind', 'dumped', 'building', 'hazardous', 'septic'),
    }),
  ],
};
