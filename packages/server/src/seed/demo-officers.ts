import type { OfficerRole } from '@damrong/contract';

export interface DemoOfficer {
  readonly username: string;
  readonly displayName: string;
  readonly role: OfficerRole;
  readonly provinceCode: string | null;
  /** Name of the agency of an agency officer, as the register of the province has it. */
  readonly agency?: string;
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
    username: 'chiangmai.land',
    displayName: 'เจ้าหน้าที่สำนักงานที่ดิน ตัวอย่าง (เชียงใหม่)',
    role: 'agency_officer',
    provinceCode: '50',
    agency: 'สำนักงานที่ดินจังหวัดเชียงใหม่',
  },
  {
    username: 'chiangmai.works',
    displayName: 'เจ้าหน้าที่สำนักงานโยธาธิการ ตัวอย่าง (เชียงใหม่)',
    role: 'agency_officer',
    provinceCode: '50',
    agency: 'สำนักงานโยธาธิการและผังเมืองจังหวัดเชียงใหม่',
  },
  {
    username: 'chiangmai.maetaeng',
    displayName: 'เจ้าหน้าที่ที่ว่าการอำเภอแม่แตง ตัวอย่าง (เชียงใหม่)',
    role: 'agency_officer',
    provinceCode: '50',
    agency: 'ที่ว่าการอำเภอแม่แตง',
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
