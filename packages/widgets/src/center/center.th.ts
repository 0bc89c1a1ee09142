import type { Service } from './services.ts';

/** The words of the hub. */
export interface CenterMessages {
  readonly title: string;
  readonly lead: string;
  readonly services: Readonly<Record<Service, { readonly name: string; readonly about: string }>>;
  readonly back: string;
  readonly opening: string;
}

export const centerTh: CenterMessages = {
  title: 'บริการของศูนย์ดำรงธรรม',
  lead: 'กรุณาเลือกบริการที่ท่านต้องการ',
  services: {
    'complaint-form': { name: 'ร้องเรียน ร้องทุกข์', about: 'แจ้งเรื่องเดือดร้อนหรือขอความช่วยเหลือ' },
    'case-status': { name: 'ติดตามเรื่อง', about: 'ดูความคืบหน้าด้วยเลขที่เรื่องและรหัสติดตาม' },
    'volunteer-form': { name: 'สมัครเป็นอาสาสมัคร', about: 'ร่วมช่วยเหลือประชาชนในจังหวัดของท่าน' },
  },
  back: 'กลับไปหน้าบริการทั้งหมด',
  opening: 'กำลังเปิดบริการ',
};
