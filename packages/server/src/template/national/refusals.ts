import type { NationalTemplate } from './national-template.ts';

/** Where else somebody can turn, and why the centre cannot act. */
export const refusals: readonly NationalTemplate[] = [
  {
    id: 'ec4b4e13-a959-4ddf-ae2b-9dcfce1df4bf',
    kind: 'refusal',
    lang: 'th',
    title: 'อยู่นอกอำนาจหน้าที่',
    body: [
      'ท่านแจ้งเรื่องนี้ได้ที่{… หน่วยงานและช่องทางติดต่อ} ซึ่งมีอำนาจหน้าที่โดยตรง',
      '',
      '{ชื่อศูนย์}ไม่อาจรับเรื่องเลขที่ {เลขที่เรื่อง} ไว้ดำเนินการ เนื่องจาก{… เหตุผลหรือข้อกฎหมาย}',
    ].join('\n'),
  },
  {
    id: 'a42938d0-4b76-4645-980b-364debcdbb5e',
    kind: 'refusal',
    lang: 'th',
    title: 'อยู่ระหว่างการพิจารณาของศาล',
    body: [
      'ท่านยื่นคำร้องต่อศาลที่พิจารณาคดีนั้นได้ และขอคำปรึกษาด้านกฎหมายโดยไม่เสียค่าใช้จ่ายได้ที่{… หน่วยงานและช่องทางติดต่อ}',
      '',
      '{ชื่อศูนย์}ไม่อาจรับเรื่องเลขที่ {เลขที่เรื่อง} ไว้ดำเนินการ เนื่องจากเรื่องอยู่ระหว่างการพิจารณาของศาล',
    ].join('\n'),
  },
  {
    id: '83f595be-411e-4725-bf33-d96f2061287f',
    kind: 'refusal',
    lang: 'th',
    title: 'ข้อมูลไม่เพียงพอให้ตรวจสอบ',
    body: [
      'ท่านแจ้งเรื่องใหม่ได้ทุกเมื่อ โดยโปรดระบุ{… ข้อมูลที่ต้องการ}',
      '',
      '{ชื่อศูนย์}ยังไม่อาจรับเรื่องเลขที่ {เลขที่เรื่อง} ไว้ดำเนินการ เนื่องจากข้อมูลไม่เพียงพอให้ตรวจสอบข้อเท็จจริง',
    ].join('\n'),
  },
  {
    id: '3385ac7d-a1d2-4ca3-bd51-c36ea1499b0f',
    kind: 'refusal',
    lang: 'en',
    title: 'Another authority is in charge',
    body: [
      'Please turn to {… authority and how to reach it}, which is in charge of such matters.',
      '',
      'The {centre} cannot take up your case no. {case number}, because {… reason}.',
    ].join('\n'),
  },
];
