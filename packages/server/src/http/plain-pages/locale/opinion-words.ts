import type { Lang } from '@damrong/contract';

/** What the page for opinions says that works without a script. The element says the same. */
interface OpinionWords {
  readonly title: string;
  /** What its writer should know before the first word. */
  readonly facts: readonly string[];
  readonly wantsAnswer: string;
  readonly complaint: string;
  readonly topic: string;
  readonly chooseTopic: string;
  readonly text: string;
  readonly textHint: string;
  readonly district: string;
  readonly chooseDistrict: string;
  readonly ageBand: string;
  readonly occupation: string;
  readonly notTold: string;
  readonly numbersFound: string;
  readonly numbersHidden: string;
  readonly sendAnyway: string;
  readonly sendAnywayHint: string;
  readonly before: string;
  readonly send: string;
  readonly received: string;
  readonly receivedOn: (day: string) => string;
  readonly totals: (province: string) => string;
  readonly totalsThrough: (day: string) => string;
  readonly totalsNone: string;
  readonly atLeast: (count: string) => string;
  readonly another: string;
}

export const opinionWords: Readonly<Record<Lang, OpinionWords>> = {
  th: {
    title: 'เสนอความคิดเห็น',
    facts: [
      'ไม่ถามและไม่เก็บชื่อ หมายเลขโทรศัพท์ หรือสิ่งใดที่บอกได้ว่าท่านเป็นใคร',
      'เจ้าหน้าที่ศูนย์ดำรงธรรมอ่านได้ตั้งแต่วันรุ่งขึ้น',
      'ไม่มีผู้ใดตอบท่านได้ เพราะไม่มีใครทราบว่าท่านเป็นผู้เขียน',
    ],
    wantsAnswer: 'หากต้องการคำตอบหรือความช่วยเหลือ กรุณา',
    complaint: 'แจ้งเรื่องร้องเรียน',
    topic: 'ท่านต้องการเสนอความเห็นเรื่องใด',
    chooseTopic: 'เลือกเรื่อง',
    text: 'ความเห็นของท่าน',
    textHint: 'ควรทำอะไร เพราะเหตุใด กรุณาอย่าเขียนชื่อ หมายเลขโทรศัพท์ หรือเลขประจำตัวประชาชนของผู้ใด',
    district: 'อำเภอหรือเขตที่ท่านอยู่',
    chooseDistrict: 'เลือกจากรายการ',
    ageBand: 'อายุ',
    occupation: 'อาชีพ',
    notTold: 'ไม่ระบุ',
    numbersFound: 'ในความเห็นมีตัวเลขที่บอกได้ว่าเป็นใคร',
    numbersHidden:
      'ศูนย์ดำรงธรรมปิดตัวเลขเหล่านี้ก่อนเก็บ จึงไม่มีใครติดต่อกลับได้ กรุณาลบออก หรือแจ้งเป็นเรื่องร้องเรียนหากต้องการคำตอบ',
    sendAnyway: 'ส่งโดยให้ศูนย์ฯ ปิดตัวเลขเหล่านี้',
    sendAnywayHint: 'ไม่ต้องเลือก หากลบตัวเลขออกแล้ว',
    before: 'ความเห็นนี้ไม่มีชื่อ เมื่อส่งแล้วไม่มีใครค้นหา แก้ไข หรือลบได้อีก รวมทั้งตัวท่านเอง',
    send: 'ส่งความเห็น',
    received: 'ขอบคุณสำหรับความเห็นของท่าน',
    receivedOn: (day) => `ศูนย์ดำรงธรรมได้รับความเห็นเมื่อวันที่ ${day} เจ้าหน้าที่อ่านได้ตั้งแต่วันรุ่งขึ้น`,
    totals: (province) => `ความเห็นจาก${province}`,
    totalsThrough: (day) =>
      `นับถึงวันที่ ${day} แสดงเป็นหลักสิบ เรื่องที่มีไม่ถึงสิบความเห็นไม่แสดง เพื่อไม่ให้รู้ว่าเป็นของผู้ใด`,
    totalsNone: 'ยังไม่มีเรื่องใดในจังหวัดนี้ที่มีถึงสิบความเห็น จึงยังไม่แสดงจำนวน',
    atLeast: (count) => `${count} ความเห็นขึ้นไป`,
    another: 'เสนอความเห็นเรื่องอื่น',
  },
  en: {
    title: 'Give your opinion',
    facts: [
      'No name, telephone number or anything else that could tell who you are is asked or kept',
      'Officers of the Damrongdhama Centre can read it from the next day on',
      'Nobody can answer you, because nobody knows that it was you who wrote it',
    ],
    wantsAnswer: 'If you want an answer or help, please',
    complaint: 'file a complaint',
    topic: 'What do you want to give your opinion on?',
    chooseTopic: 'Choose a topic',
    text: 'Your opinion',
    textHint:
      'What should be done, and why? Please leave out names, telephone numbers and ID numbers of anybody.',
    district: 'District where you live',
    chooseDistrict: 'Choose from the list',
    ageBand: 'Age',
    occupation: 'Occupation',
    notTold: 'Rather not say',
    numbersFound: 'Your opinion holds numbers that could tell who somebody is',
    numbersHidden:
      'The Damrongdhama Centre hides these numbers before it keeps anything, so nobody can reach you by them. Please take them out, or file a complaint if you want an answer.',
    sendAnyway: 'Send it, and let the centre hide these numbers',
    sendAnywayHint: 'Not needed once you have taken the numbers out',
    before:
      'This opinion has no name. Once it is sent nobody can find, change or delete it, not even you.',
    send: 'Send your opinion',
    received: 'Thank you for your opinion',
    receivedOn: (day) =>
      `The Damrongdhama Centre received it on ${day}. Officers can read it from the next day on.`,
    totals: (province) => `Opinions from ${province}`,
    totalsThrough: (day) =>
      `Counted to ${day}, in tens. Topics with fewer than ten opinions are left out, so that none can be traced to anybody.`,
    totalsNone: 'No topic of this province has ten opinions yet, so no numbers are shown.',
    atLeast: (count) => `${count} opinions or more`,
    another: 'Give another opinion',
  },
};
