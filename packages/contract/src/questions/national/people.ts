import { askChoice, askDay, askNumber, askText, askYesNo, when } from '../ask.ts';
import type { Question } from '../question.ts';

export const peopleQuestions: Readonly<Record<string, readonly Question[]>> = {
  'labour.wages': [
    askChoice('claim', ['ยังไม่ได้รับเงินส่วนใด', 'What has not been paid?'], {
      wages: ['ค่าจ้าง', 'Wages'],
      overtime: ['ค่าล่วงเวลาหรือค่าทำงานวันหยุด', 'Overtime or holiday pay'],
      severance: ['ค่าชดเชยเลิกจ้าง', 'Severance pay'],
      deposit: ['เงินประกันหรือเงินอื่น', 'A deposit or other money'],
    }),
    askNumber('amount', ['ค้างเป็นเงินประมาณเท่าใด', 'About how much is owed?'], {
      unit: ['บาท', 'baht'],
      min: 1,
      max: 100_000_000,
    }),
    askYesNo('still_working', ['ยังทำงานอยู่หรือไม่', 'Do you still work there?'], {
      labels: ['ยังทำอยู่', 'ออกแล้ว'],
    }),
    askDay('last_day', ['ทำงานวันสุดท้ายเมื่อใด', 'What was your last day?'], {
      ...when('still_working', 'no'),
    }),
  ],
  'labour.state_payments': [
    askChoice('scheme', ['เป็นเงินหรือสิทธิใด', 'Which payment or right is it?'], {
      welfare_card: ['บัตรสวัสดิการแห่งรัฐ', 'State welfare card'],
      old_age: ['เบี้ยยังชีพผู้สูงอายุ', 'Old-age allowance'],
      disability: ['เบี้ยความพิการ', 'Disability allowance'],
      child: ['เงินอุดหนุนเด็กแรกเกิด', 'Child support grant'],
      other: ['เงินช่วยเหลืออื่น', 'Another one'],
    }),
    askChoice('trouble', ['ติดขัดเรื่องใด', 'What is the trouble?'], {
      not_registered: ['ลงทะเบียนไม่ได้หรือไม่ผ่าน', 'Registration failed'],
      not_paid: ['เงินไม่เข้า', 'No money has come'],
      stopped: ['เคยได้แล้วถูกตัด', 'It has been stopped'],
      wrong: ['ได้ไม่ครบ', 'It is too little'],
    }),
  ],
  'safety.threat': [
    askYesNo(
      'now',
      [
        'ขณะนี้ท่านหรือผู้อื่นยังอยู่ในอันตรายหรือไม่ (หากยังอยู่ กรุณาโทร 191 ก่อน)',
        'Is anybody still in danger? If so, please call 191 first.',
      ],
      { labels: ['ยังอยู่ในอันตราย', 'ปลอดภัยแล้ว'] },
    ),
    askYesNo('weapon', ['มีการใช้หรือพกอาวุธหรือไม่', 'Was a weapon used or carried?']),
    askYesNo('police', ['แจ้งความแล้วหรือไม่', 'Have you reported it to the police?'], {
      labels: ['แจ้งแล้ว', 'ยังไม่ได้แจ้ง'],
    }),
    askText('station', ['แจ้งที่สถานีตำรวจใด', 'At which police station?'], {
      max: 100,
      ...when('police', 'yes'),
    }),
  ],
  'safety.traffic': [
    askChoice('trouble', ['เป็นปัญหาแบบใด', 'What is the trouble?'], {
      trucks: ['รถบรรทุกหนัก เกินน้ำหนัก หรือทำของตกหล่น', 'Heavy or overloaded lorries'],
      parking: ['จอดรถกีดขวาง', 'Parked cars in the way'],
      speed: ['ขับเร็วหรืออันตราย', 'Fast or dangerous driving'],
      signals: ['จุดกลับรถ ทางแยก หรือป้าย', 'A crossing, turn or sign'],
    }),
    askText('plate', ['ทะเบียนรถหรือชื่อที่ติดข้างรถ', 'Number plate, or name on the vehicle'], {
      max: 100,
      ...when('trouble', 'trucks', 'parking', 'speed'),
    }),
    askText('time', ['มักเกิดเวลาใด', 'At what time?'], { max: 100 }),
  ],
  'safety.animals': [
    askChoice('animal', ['เป็นสัตว์ชนิดใด', 'What animal is it?'], {
      dog: ['สุนัข', 'Dogs'],
      monkey: ['ลิง', 'Monkeys'],
      snake: ['งูหรือสัตว์มีพิษ', 'Snakes or poisonous animals'],
      elephant: ['ช้างป่าหรือสัตว์ป่า', 'Elephants or wild animals'],
      other: ['สัตว์อื่น', 'Others'],
    }),
    askYesNo('injured', ['มีคนถูกกัดหรือทำร้ายหรือไม่', 'Has anybody been bitten or hurt?']),
    askYesNo('owner', ['สัตว์มีเจ้าของหรือไม่', 'Does it have an owner?']),
  ],
  'drugs.dealing': [
    askChoice('place_kind', ['พบที่ใด', 'Where is it?'], {
      house: ['บ้านหรือห้องพัก', 'In a house or room'],
      shop: ['ร้านค้าหรือสถานบริการ', 'In a shop or venue'],
      street: ['ถนนหรือที่สาธารณะ', 'In the street or in public'],
      school: ['ใกล้โรงเรียน', 'Near a school'],
      online: ['ทางออนไลน์', 'Online'],
    }),
    askText('time', ['มักพบช่วงวันเวลาใด', 'On which days and at what time?'], { max: 150 }),
    askYesNo('armed', ['ผู้เกี่ยวข้องมีอาวุธหรือไม่', 'Are the people armed?']),
  ],
  'assistance.disaster': [
    askChoice('disaster', ['เกิดภัยประเภทใด', 'What happened?'], {
      flood: ['น้ำท่วม น้ำป่า หรือดินถล่ม', 'Flood or landslide'],
      storm: ['พายุ ลมแรง หรือลูกเห็บ', 'Storm or hail'],
      fire: ['ไฟไหม้', 'Fire'],
      drought: ['ภัยแล้ง', 'Drought'],
      cold: ['ภัยหนาว', 'Cold'],
      other: ['ภัยอื่น', 'Something else'],
    }),
    askChoice('house', ['บ้านเสียหายเพียงใด', 'How is the house?'], {
      none: ['ไม่เสียหาย', 'Not damaged'],
      part: ['เสียหายบางส่วน', 'Partly damaged'],
      whole: ['อยู่อาศัยไม่ได้', 'It cannot be lived in'],
    }),
    askNumber('people', ['ในบ้านมีกี่คน', 'How many people live there?'], {
      unit: ['คน', 'people'],
      min: 1,
      max: 200,
    }),
    askYesNo('helped', ['เคยได้รับการช่วยเหลือแล้วหรือไม่', 'Has any help come yet?'], {
      labels: ['เคย', 'ไม่เคย'],
    }),
  ],
  'assistance.hardship': [
    askChoice('need', ['ต้องการความช่วยเหลือด้านใดมากที่สุด', 'What is needed most?'], {
      food: ['อาหารและของใช้จำเป็น', 'Food and daily needs'],
      care: ['การดูแลหรือรักษาพยาบาล', 'Care or treatment'],
      equipment: ['รถเข็น เตียง หรืออุปกรณ์', 'Wheelchair, bed or equipment'],
      money: ['เงินช่วยเหลือหรืออาชีพ', 'Money or work'],
      shelter: ['ที่อยู่อาศัย', 'Somewhere to live'],
    }),
    askNumber('people', ['ในบ้านมีกี่คน', 'How many people live there?'], {
      unit: ['คน', 'people'],
      min: 1,
      max: 200,
    }),
    askYesNo('alone', ['ผู้เดือดร้อนอยู่คนเดียวหรือไม่', 'Does the person in need live alone?'], {
      labels: ['อยู่คนเดียว', 'อยู่กับผู้อื่น'],
    }),
  ],
};
