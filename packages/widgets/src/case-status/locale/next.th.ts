/** What comes next, and honesty about what is late. */
export interface NextText {
  heading: string;
  received: string;
  inProgress: string;
  withAgency: (agency: string) => string;
  rate: string;
  done: string;
  notAccepted: string;
  by: (date: string, days: number) => string;
  noDue: string;
  overdue: (days: number) => string;
  /** The centre has done something since the day it had promised. */
  hurried: (date: string) => string;
  notHurried: string;
  /** Number and code came together in one field and stand in their own now. */
  split: string;
}

export const nextTh: NextText = {
  heading: 'ขั้นตอนต่อไป',
  received: 'เจ้าหน้าที่ตรวจสอบข้อมูลเบื้องต้น แล้วมอบหมายผู้รับผิดชอบ',
  inProgress: 'เจ้าหน้าที่ดำเนินการจนได้ผล แล้วแจ้งผลให้ท่านทราบที่หน้านี้',
  withAgency: (agency) =>
    `${agency}ตรวจสอบและแก้ไข แล้วรายงานผลต่อศูนย์ดำรงธรรม ศูนย์ฯ จะแจ้งผลให้ท่านทราบที่หน้านี้`,
  rate: 'ศูนย์ฯ ดำเนินการเสร็จแล้ว ท่านให้คะแนนการดำเนินการได้ในหน้านี้',
  done: 'ศูนย์ฯ ดำเนินการเสร็จแล้ว ท่านไม่ต้องทำอะไรเพิ่ม',
  notAccepted:
    'หากต้องการทราบว่าหน่วยงานใดช่วยท่านได้ หรือไม่เห็นด้วยกับเหตุผลข้างต้น กรุณาโทร 1567 เจ้าหน้าที่จะแนะนำให้',
  by: (date, days) => `กำหนดแจ้งผลภายในวันที่ ${date} ${days === 0 ? '(วันนี้)' : `(อีก ${days} วัน)`}`,
  noDue: 'เรื่องประเภทนี้ไม่ได้กำหนดวันแจ้งผลไว้ ท่านดูความคืบหน้าได้ที่หน้านี้',
  overdue: (days) => `เกินกำหนดแจ้งผลมาแล้ว ${days}\u00a0วัน`,
  hurried: (date) =>
    `ศูนย์ฯ กำลังเร่งรัด ดำเนินการล่าสุดเมื่อวันที่ ${date} ขออภัยในความล่าช้า ท่านสอบถามได้ที่หมายเลขด้านล่าง`,
  notHurried:
    'ยังไม่มีการดำเนินการเพิ่มหลังวันครบกำหนด ขออภัยในความล่าช้า กรุณาโทรสอบถามที่หมายเลขด้านล่าง และแจ้งเลขที่เรื่อง',
  split: 'แยกเลขที่เรื่องและรหัสติดตามลงในช่องให้แล้ว',
};
