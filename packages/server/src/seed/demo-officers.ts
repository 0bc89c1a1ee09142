import type { OfficerRole } from '@damrong/contract';

export interface DemoOfficer {
  readonly username: string;
  readonly displayName: string;
  readonly role: OfficerRole;
  readonly provinceCode: string | null;
}

export const demoOfficers: readonly DemoOfficer[] = [
  {
    username: 'chiangmai.officer',
    displayName: 'เจ้าหน้าที่ ตัวอย่าง (เชียงใหม่)',
    role: 'officer',
    provinceCode: '50',
  },
  {
    username: 'chiangmai.chief',
    displayName: 'หัวหน้าศูนย์ ตัวอย่าง (เชียงใหม่)',
    role: 'chief',
    provinceCode: '50',
  },
  {
    username: 'chiangmai.director',
    displayName: 'ผู้อำนวยการ ตัวอย่าง (เชียงใหม่)',
    role: 'director',
    provinceCode: '50',
  },
  {
    username: 'khonkaen.officer',
    displayName: 'เจ้าหน้าที่ ตัวอย่าง (ขอนแก่น)',
    role: 'officer',
    provinceCode: '40',
  },
  {
    username: 'khonkaen.director',
    displayName: 'ผู้อำนวยการ ตัวอย่าง (ขอนแก่น)',
    role: 'director',
    provinceCode: '40',
  },
  {
    username: 'moi.admin',
    displayName: 'ผู้ดูแลระบบกระทรวง ตัวอย่าง',
    role: 'administrator',
    provinceCode: null,
  },
];
