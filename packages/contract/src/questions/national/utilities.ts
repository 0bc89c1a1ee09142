import { askChoice, askNumber, askText, askYesNo, when } from '../ask.ts';
import type { Question } from '../question.ts';

const extent = askChoice('extent', ['เดือดร้อนเป็นวงกว้างเพียงใด', 'How many are affected?'], {
  house: ['บ้านของท่านหลังเดียว', 'Your house only'],
  some: ['หลายหลังในละแวกเดียวกัน', 'Several houses near by'],
  village: ['ทั้งหมู่บ้านหรือทั้งซอย', 'The whole village or lane'],
});

export const utilitiesQuestions: Readonly<Record<string, readonly Question[]>> = {
  'utilities.water_supply': [
    askChoice('problem', ['ปัญหาน้ำประปาเป็นแบบใด', 'What is wrong with the water?'], {
      none: ['น้ำไม่ไหลเลย', 'No water at all'],
      weak: ['ไหลอ่อน หรือไหลเป็นเวลา', 'Weak, or only at times'],
      dirty: ['ขุ่น มีสี หรือมีกลิ่น', 'Cloudy, coloured or smelling'],
      leak: ['ท่อแตกหรือรั่ว', 'A pipe is broken or leaks'],
      bill: ['ค่าน้ำหรือการขอใช้น้ำ', 'The bill, or a new connection'],
    }),
    extent,
    askChoice('provider', ['เป็นน้ำประปาของใคร', 'Whose water supply is it?'], {
      pwa: ['การประปาส่วนภูมิภาค', 'Provincial Waterworks Authority'],
      mwa: ['การประปานครหลวง', 'Metropolitan Waterworks Authority'],
      local: ['ประปาหมู่บ้าน เทศบาล หรือ อบต.', 'Village, municipality or subdistrict'],
      unknown: ['ไม่ทราบ', 'I do not know'],
    }),
    askText('user_number', ['เลขที่ผู้ใช้น้ำ', 'Customer number'], {
      hint: ['ดูได้จากใบแจ้งค่าน้ำ', 'It stands on the water bill.'],
      max: 20,
      ...when('provider', 'pwa', 'mwa'),
    }),
  ],
  'utilities.electricity': [
    askChoice('problem', ['ปัญหาไฟฟ้าเป็นแบบใด', 'What is wrong with the electricity?'], {
      outage: ['ไฟดับหรือดับบ่อย', 'No power, or often none'],
      weak: ['ไฟตก ไฟไม่พอ', 'The voltage is too low'],
      unsafe: ['เสา สาย หรือหม้อแปลงชำรุด', 'A pole, wire or transformer is damaged'],
      connection: ['ขอใช้ไฟ หรือขยายเขตไฟฟ้า', 'A new connection'],
      bill: ['ค่าไฟผิดปกติ', 'The bill'],
    }),
    { ...extent, ...when('problem', 'outage', 'weak', 'connection') },
    askYesNo(
      'wire_within_reach',
      [
        'มีสายไฟขาดหรือห้อยต่ำจนคนแตะถึงหรือไม่ (กรุณาอย่าเข้าใกล้)',
        'Is a wire broken or within reach? Please keep away from it.',
      ],
      when('problem', 'unsafe'),
    ),
    askText('user_number', ['หมายเลขผู้ใช้ไฟฟ้า', 'Customer number'], {
      hint: ['ดูได้จากใบแจ้งค่าไฟฟ้า', 'It stands on the electricity bill.'],
      max: 20,
      ...when('problem', 'bill', 'outage'),
    }),
  ],
  'utilities.road': [
    askChoice('damage', ['ส่วนใดเสียหาย', 'What is damaged?'], {
      surface: ['ผิวถนนเป็นหลุมหรือแตกร้าว', 'Holes or cracks in the surface'],
      collapsed: ['ถนนทรุดหรือขาด', 'The road has sunk or is cut'],
      bridge: ['สะพาน', 'A bridge'],
      footpath: ['ทางเท้าหรือฝาท่อ', 'Footpath or manhole cover'],
      muddy: ['ถนนดิน ลูกรัง เป็นโคลนหรือฝุ่น', 'An earth road, mud or dust'],
    }),
    askNumber('length', ['ช่วงที่เสียหายยาวประมาณเท่าใด', 'How long is the damaged part?'], {
      hint: ['กรอกโดยประมาณ เช่น 20', 'Roughly, for example 20'],
      unit: ['เมตร', 'metres'],
      max: 100_000,
      ...when('damage', 'surface', 'collapsed', 'muddy'),
    }),
    askChoice('passable', ['ยังผ่านได้หรือไม่', 'Can it still be passed?'], {
      all: ['รถผ่านได้', 'By vehicles'],
      motorcycle: ['ผ่านได้เฉพาะรถเล็กหรือเดินเท้า', 'Only by motorcycle or on foot'],
      none: ['ผ่านไม่ได้เลย', 'Not at all'],
    }),
    askYesNo('accident', ['เคยมีอุบัติเหตุที่จุดนี้หรือไม่', 'Has there been an accident at this place?'], {
      labels: ['เคยมี', 'ไม่เคยมี'],
    }),
  ],
  'utilities.street_light': [
    askNumber('lamps', ['ดับหรือชำรุดกี่ดวง', 'How many lamps are out?'], {
      unit: ['ดวง', 'lamps'],
      min: 1,
      max: 1000,
    }),
    askText('pole', ['หมายเลขเสาไฟ', 'Number of the pole'], {
      hint: ['ดูได้จากป้ายที่เสา หากมี', 'It stands on the pole, if there is one.'],
      max: 50,
    }),
  ],
  'utilities.drainage': [
    askChoice('depth', ['น้ำท่วมขังสูงเพียงใด', 'How deep does the water stand?'], {
      none: ['ยังไม่ท่วม แต่ท่อตันหรือชำรุด', 'It does not, but the drain is blocked'],
      ankle: ['ไม่เกินข้อเท้า', 'Up to the ankle'],
      knee: ['ไม่เกินหัวเข่า', 'Up to the knee'],
      higher: ['สูงกว่าหัวเข่า', 'Higher than the knee'],
    }),
    askYesNo('in_house', ['น้ำเข้าบ้านเรือนหรือไม่', 'Has water come into houses?'], {
      labels: ['เข้า', 'ไม่เข้า'],
      ...when('depth', 'ankle', 'knee', 'higher'),
    }),
    askYesNo(
      'needs_help',
      [
        'มีผู้ป่วย ผู้สูงอายุ หรือเด็กเล็กที่ออกมาไม่ได้หรือไม่',
        'Is somebody ill, old or very young unable to leave?',
      ],
      when('depth', 'knee', 'higher'),
    ),
  ],
};
