import type { AnsweredCase } from '../case/answer-values.ts';

/** A case that nobody has filed, against which a template is looked at. */
export const exampleCase: AnsweredCase = {
  number: '2570-50-000123-7',
  title: 'ขอให้ตรวจสอบเสียงดังยามวิกาล',
  provinceCode: '50',
  location: { districtCode: null, subdistrictCode: null, landmark: null, position: null },
  categoryCode: 'environment.noise',
  receivedAt: '2026-11-30T02:00:00.000Z',
  dueOn: '2026-12-15',
  agency: 'เทศบาลตัวอย่าง',
  letterNumber: 'ที่ ชม ๐๐๑๗.๓/๑๒๓',
  complainant: {
    identity: 'named',
    revealed: true,
    kind: 'person',
    name: 'ผู้ร้อง ตัวอย่าง',
    phone: null,
    email: null,
  },
};
