import type { Lang } from '@damrong/contract';
import type { Service } from './services.ts';

interface PageWords {
  readonly siteName: string;
  readonly hotline: string;
  readonly otherLanguage: string;
  readonly services: string;
  readonly service: Readonly<Record<Service, { readonly name: string; readonly about: string }>>;
  readonly without: Readonly<Record<Service, string>>;
  readonly manageVolunteer: { readonly name: string; readonly without: string };
  readonly call: string;
  readonly center: string;
  readonly home: string;
  readonly emergency: string;
}

const th: PageWords = {
  siteName: 'ศูนย์ดำรงธรรม',
  hotline: 'สายด่วน 1567 โทรได้ตลอด 24 ชั่วโมง',
  otherLanguage: 'English',
  services: 'บริการของศูนย์ดำรงธรรม',
  service: {
    complaint: {
      name: 'แจ้งเรื่องร้องเรียน ร้องทุกข์',
      about: 'แจ้งเรื่องเดือดร้อน เรื่องร้องเรียน หรือข้อเสนอแนะ แล้วรับเลขที่เรื่องไว้ติดตามผล',
    },
    status: {
      name: 'ติดตามเรื่องที่แจ้งไว้',
      about: 'ดูความคืบหน้า เพิ่มข้อเท็จจริง และให้คะแนนความพึงพอใจ ด้วยเลขที่เรื่องและรหัสติดตาม',
    },
    volunteer: {
      name: 'สมัครเป็นอาสาสมัคร',
      about: 'ประชาชน ผู้ประกอบการ และองค์กรที่พร้อมช่วยเหลืองานของศูนย์ดำรงธรรม',
    },
  },
  without: {
    complaint:
      'หากแบบฟอร์มไม่ปรากฏ กรุณาโทร 1567 หรือไปที่ศูนย์ดำรงธรรม แล้วแจ้งว่าเกิดอะไรขึ้น ที่ไหน เมื่อใด และท่านต้องการให้ช่วยเรื่องใด',
    status: 'หากหน้านี้ไม่แสดงช่องค้นหา กรุณาโทร 1567 แล้วแจ้งเลขที่เรื่องของท่าน โปรดไม่บอกรหัสติดตามแก่ผู้อื่น',
    volunteer:
      'หากแบบฟอร์มไม่ปรากฏ กรุณาโทร 1567 หรือไปที่ศูนย์ดำรงธรรม แล้วแจ้งชื่อ หมายเลขโทรศัพท์ และสิ่งที่ท่านพร้อมช่วย',
  },
  manageVolunteer: {
    name: 'แก้ไขหรือยกเลิกการสมัครอาสาสมัคร',
    without: 'หากหน้านี้ไม่แสดงช่องกรอก กรุณาโทร 1567 แล้วแจ้งเลขอ้างอิงของท่าน โปรดไม่บอกรหัสลับแก่ผู้อื่น',
  },
  call: 'โทร 1567',
  center: 'ศูนย์ดำรงธรรมของท่าน',
  home: 'หน้าแรก',
  emergency: 'เหตุด่วนเหตุร้าย โทร 191 เจ็บป่วยฉุกเฉิน โทร 1669 ไฟไหม้ โทร 199',
};

const en: PageWords = {
  siteName: 'Damrongdhama Centre',
  hotline: 'Hotline 1567, day and night',
  otherLanguage: 'ภาษาไทย',
  services: 'Services of the Damrongdhama Centre',
  service: {
    complaint: {
      name: 'File a complaint',
      about:
        'Tell us about a grievance, a complaint or a suggestion and keep the number to follow it.',
    },
    status: {
      name: 'Follow your case',
      about:
        'See what has been done, add facts and rate the result with your case number and code.',
    },
    volunteer: {
      name: 'Volunteer',
      about: 'For people, businesses and organisations who want to help the centre.',
    },
  },
  without: {
    complaint:
      'If the form does not appear, please call 1567 or visit the centre and say what happened, where, when, and what you would like to be done.',
    status:
      'If the search does not appear, please call 1567 and give your case number. Never tell anyone your access code.',
    volunteer:
      'If the form does not appear, please call 1567 or visit the centre and leave your name, telephone number and how you can help.',
  },
  manageVolunteer: {
    name: 'Change or cancel your volunteer sign-up',
    without:
      'If the fields do not appear, please call 1567 and give your reference. Never tell anyone your secret code.',
  },
  call: 'Call 1567',
  center: 'Your centre',
  home: 'Home',
  emergency: 'Emergency: police 191, ambulance 1669, fire 199',
};

export const pageWords: Readonly<Record<Lang, PageWords>> = { th, en };
