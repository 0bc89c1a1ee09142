import type { NationalTemplate } from './national-template.ts';

/** How a case usually ends. */
export const results: readonly NationalTemplate[] = [
  {
    id: 'cb91c262-d402-48f3-afca-e9774e120d21',
    kind: 'result',
    lang: 'th',
    title: 'หน่วยงานดำเนินการแล้วเสร็จ',
    body: [
      '{หน่วยงาน}ได้ดำเนินการตามเรื่องเลขที่ {เลขที่เรื่อง} แล้ว เมื่อวันที่ {… วันที่ดำเนินการ} โดย{… สิ่งที่ดำเนินการ} ผลคือ{… ผลที่ได้}',
      '',
      'หากปัญหายังไม่หมดไป ท่านขอให้พิจารณาเรื่องนี้อีกครั้งได้ทางหน้าติดตามเรื่อง',
    ].join('\n'),
  },
  {
    id: 'd732329c-448b-4c0c-bf23-a7e8ca51b390',
    kind: 'result',
    lang: 'th',
    title: 'ตรวจสอบแล้วไม่พบเหตุ',
    body: [
      'หากเกิดเหตุขึ้นอีก โปรดแจ้งทันที พร้อมวัน เวลา หรือภาพถ่าย เพื่อให้เจ้าหน้าที่ตรวจสอบใหม่',
      '',
      'เจ้าหน้าที่ได้ตรวจสอบตามเรื่องเลขที่ {เลขที่เรื่อง} เมื่อวันที่ {… วันและเวลาที่ตรวจสอบ} แล้ว ขณะตรวจสอบไม่พบเหตุตามที่แจ้ง',
    ].join('\n'),
  },
  {
    id: 'c689020a-7bdf-464f-93c7-4670cc50154d',
    kind: 'result',
    lang: 'th',
    title: 'ให้คำปรึกษาแล้ว',
    body: [
      '{ชื่อศูนย์}ขอให้คำแนะนำตามเรื่องเลขที่ {เลขที่เรื่อง} ดังนี้',
      '{… คำแนะนำ}',
      '',
      'หากต้องการความช่วยเหลือเพิ่มเติม โปรดติดต่อ{… หน่วยงานและช่องทางติดต่อ}',
    ].join('\n'),
  },
  {
    id: 'edaf76e1-79b1-4108-8eb6-a486e01d5089',
    kind: 'result',
    lang: 'th',
    title: 'ไกล่เกลี่ยสำเร็จ',
    body: [
      'การไกล่เกลี่ยตามเรื่องเลขที่ {เลขที่เรื่อง} เมื่อวันที่ {… วันที่} ตกลงกันได้ดังนี้',
      '{… ข้อตกลง}',
      '',
      'หากฝ่ายใดไม่ปฏิบัติตามข้อตกลง โปรดแจ้ง{ชื่อศูนย์}ทางหน้าติดตามเรื่อง หรือสายด่วน 1567',
    ].join('\n'),
    categories: [
      'debt.mediation',
      'debt.informal_loan',
      'debt.collection',
      'land.boundary',
      'land.right_of_way',
      'other.private_dispute',
    ],
  },
  {
    id: '52851e8f-2d5a-458b-909d-45c19df749c6',
    kind: 'result',
    lang: 'en',
    title: 'Done by the agency',
    body: [
      '{agency} has dealt with your case no. {case number} on {… day}: {… what was done}.',
      '',
      'If the problem is still there, you can ask us to look at the case again on the page where you follow it.',
    ].join('\n'),
  },
];
