import type {
  ErasureCause,
  ErasureDecision,
  ErasureState,
  RetentionPeriod,
} from '@damrong/contract';

export const retentionTh = {
  intro:
    'เรื่องที่ยุติแล้วเก็บไว้ตามระยะเวลาที่กระทรวงกำหนด การลบต้องมีผู้เสนอและผู้อนุมัติคนละคน เมื่ออนุมัติแล้วระบบลบให้ภายในไม่กี่นาที และกู้คืนไม่ได้',
  wait: 'ข้อเสนอและการลบ',
  none: 'ยังไม่มีข้อเสนอให้ลบข้อมูล',
  causes: {
    request: 'ผู้ร้องขอให้ลบ',
    retention: 'พ้นระยะเวลาเก็บ',
  } satisfies Record<ErasureCause, string>,
  states: {
    proposed: 'รออนุมัติ',
    approved: 'อนุมัติแล้ว รอลบ',
    refused: 'ไม่อนุมัติ',
    withdrawn: 'ถอนข้อเสนอแล้ว',
    stopped: 'หยุดแล้ว เพราะมีคำสั่งระงับการลบหรือเปิดเรื่องใหม่',
    erasing: 'กำลังลบไฟล์',
    erased: 'ลบแล้ว',
  } satisfies Record<ErasureState, string>,
  proposedBy: (name: string, day: string) => `${name} เสนอเมื่อ ${day}`,
  decidedBy: (name: string, day: string) => `${name} พิจารณาเมื่อ ${day}`,
  center: 'ระบบ',
  choices: {
    approve: 'อนุมัติให้ลบ',
    refuse: 'ไม่อนุมัติ',
    withdraw: 'ถอนข้อเสนอ',
  } satisfies Record<ErasureDecision, string>,
  decided: {
    approve: 'อนุมัติแล้ว ระบบจะลบข้อมูลภายในไม่กี่นาที',
    refuse: 'ไม่อนุมัติ ข้อมูลของเรื่องคงอยู่ตามเดิม',
    withdraw: 'ถอนข้อเสนอแล้ว',
  } satisfies Record<ErasureDecision, string>,
  surely: 'ยืนยันอนุมัติให้ลบ',
  sure: (number: string) => `ลบข้อมูลของเรื่อง ${number} อย่างถาวรใช่หรือไม่ เมื่อลบแล้วกู้คืนไม่ได้`,
  due: 'เรื่องที่พ้นระยะเวลาเก็บ',
  noneDue: 'ไม่มีเรื่องที่พ้นระยะเวลาเก็บ',
  moreDue: (shown: number, all: number) => `แสดง ${shown} จาก ${all} เรื่อง`,
  keptUntil: (day: string) => `เก็บถึง ${day}`,
  held: 'ระงับการลบไว้',
  proposeDue: 'เสนอให้ลบทั้งหมดที่แสดง',
  proposed: 'เสนอแล้ว รอผู้อื่นอนุมัติ',
  periods: 'ระยะเวลาเก็บหลังยุติเรื่อง',
  kinds: {
    default: 'เรื่องทั่วไป',
    group: 'ประเภทเรื่อง',
    channel: 'ช่องทาง',
  } satisfies Record<RetentionPeriod['kind'], string>,
  years: (years: number) => `${years} ปี นับถึงวันที่ 31 ธันวาคมของปีสุดท้าย`,
  periodsBy: 'กระทรวงมหาดไทยเป็นผู้กำหนดระยะเวลา',
};
