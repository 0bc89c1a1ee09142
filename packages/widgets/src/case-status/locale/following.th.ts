import type { CitizenStatus } from '@damrong/contract';
import type { NextText } from './next.th.ts';
import type { ViewText } from './view.th.ts';

/** What is said otherwise to somebody who follows the case of another. */
export interface FollowingText {
  notice: (since: string) => string;
  fileOwn: string;
  meaning: Partial<Record<CitizenStatus, string>>;
  events: Partial<ViewText['events']>;
  next: Partial<NextText>;
}

export const followingTh: FollowingText = {
  notice: (since) =>
    `ท่านร่วมติดตามเรื่องนี้ตั้งแต่วันที่ ${since} หน้านี้แสดงเฉพาะความคืบหน้า ไม่แสดงข้อความของผู้แจ้งและของเจ้าหน้าที่ หากเรื่องของท่านต่างออกไป ท่านแจ้งเป็นเรื่องใหม่ได้`,
  fileOwn: 'แจ้งเรื่องใหม่',
  meaning: {
    received: 'ศูนย์ดำรงธรรมได้รับเรื่องนี้แล้ว เจ้าหน้าที่กำลังตรวจสอบเบื้องต้น',
    in_progress: 'เจ้าหน้าที่ศูนย์ดำรงธรรมกำลังดำเนินการเรื่องนี้',
    settled: 'ศูนย์ดำรงธรรมดำเนินการและยุติเรื่องแล้ว',
  },
  events: { reopened: 'ผู้แจ้งขอเปิดเรื่องอีกครั้ง', result: 'แจ้งผลการดำเนินการแก่ผู้แจ้ง' },
  next: {
    inProgress: 'เจ้าหน้าที่ดำเนินการจนได้ผล ท่านดูความคืบหน้าได้ที่หน้านี้',
    withAgency: (agency) => `${agency}ตรวจสอบและแก้ไข แล้วรายงานผลต่อศูนย์ดำรงธรรม ท่านดูความคืบหน้าได้ที่หน้านี้`,
    done: 'ศูนย์ฯ ดำเนินการเสร็จแล้ว หากท่านยังเดือดร้อน กรุณาแจ้งเป็นเรื่องใหม่ หรือโทร 1567',
    notAccepted: 'หากท่านเดือดร้อนจากเรื่องนี้ กรุณาแจ้งเป็นเรื่องใหม่ หรือโทร 1567 เจ้าหน้าที่จะแนะนำให้',
  },
};
