import {
  changeVolunteer,
  lookUpVolunteer,
  signUpVolunteer,
  withdrawVolunteer,
} from '@damrong/contract';
import type { VolunteerOffer } from '../volunteer/volunteer-row.ts';

/** A volunteer of the demo; days are counted back from the day of seeding. */
export interface DemoVolunteer extends VolunteerOffer {
  readonly reference: string;
  readonly code: string;
  readonly receivedDaysAgo: number;
}

type Known = Pick<DemoVolunteer, 'reference' | 'code'>;

// The API's printed examples are true in the demo: they name these two volunteers.
const known = lookUpVolunteer.example as Known;
const leaving = withdrawVolunteer.example as Known;
const { note } = signUpVolunteer.example as Pick<DemoVolunteer, 'note'>;
const { name } = changeVolunteer.example as Pick<DemoVolunteer, 'name'>;

export const demoVolunteers: readonly DemoVolunteer[] = [
  {
    ...known,
    kind: 'business',
    name,
    contactName: 'ผู้ประสานงาน ตัวอย่าง',
    phone: '053445566',
    email: 'boats@example.com',
    districtCodes: ['5001', '5019'],
    skills: ['boat', 'transport'],
    days: ['saturday', 'sunday'],
    hours: [],
    note,
    receivedDaysAgo: 12,
  },
  {
    ...leaving,
    kind: 'trader',
    name: 'ร้านข้าวแกง ตัวอย่าง',
    phone: '0891112222',
    districtCodes: ['5007'],
    skills: ['food'],
    days: [],
    hours: ['morning', 'afternoon'],
    receivedDaysAgo: 30,
  },
  {
    reference: 'V50-P3KX-0D7Q',
    code: 'W8FM-1ZGT-5RAN',
    kind: 'person',
    name: 'อาสาสมัคร ตัวอย่างหนึ่ง',
    phone: '0867778888',
    districtCodes: [],
    skills: ['first_aid', 'labour'],
    days: ['weekday'],
    hours: ['evening', 'night'],
    note: 'ผ่านการอบรมปฐมพยาบาลเบื้องต้น',
    receivedDaysAgo: 5,
  },
  {
    reference: 'V40-6BHY-T2VC',
    code: 'E4XJ-9NPS-3DWK',
    kind: 'organization',
    name: 'ชมรมช่าง ตัวอย่าง',
    contactName: 'ผู้ประสานงาน ตัวอย่างสอง',
    phone: '043223344',
    districtCodes: ['4001'],
    skills: ['craft', 'machinery'],
    days: ['saturday'],
    hours: [],
    receivedDaysAgo: 8,
  },
];
