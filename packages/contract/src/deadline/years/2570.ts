import type { NationalHoliday } from '../holiday.ts';

/**
 * Days off of B.E. 2570 (2027) as they follow from the rules; the Cabinet has announced none yet. The day of
 * the Ploughing Ceremony is named by the Palace each year and cannot be told in advance.
 */
export const holidays2570: readonly NationalHoliday[] = [
  { day: '2027-01-01', th: 'วันขึ้นปีใหม่', en: 'New Year’s Day', kind: 'fixed', announced: false },
  {
    day: '2027-02-22',
    th: 'ชดเชยวันมาฆบูชา',
    en: 'Substitute for Makha Bucha Day',
    kind: 'substitute',
    announced: false,
  },
  { day: '2027-04-06', th: 'วันจักรี', en: 'Chakri Memorial Day', kind: 'fixed', announced: false },
  { day: '2027-04-13', th: 'วันสงกรานต์', en: 'Songkran Festival', kind: 'fixed', announced: false },
  { day: '2027-04-14', th: 'วันสงกรานต์', en: 'Songkran Festival', kind: 'fixed', announced: false },
  { day: '2027-04-15', th: 'วันสงกรานต์', en: 'Songkran Festival', kind: 'fixed', announced: false },
  { day: '2027-05-04', th: 'วันฉัตรมงคล', en: 'Coronation Day', kind: 'fixed', announced: false },
  {
    day: '2027-05-20',
    th: 'วันวิสาขบูชา',
    en: 'Visakha Bucha Day',
    kind: 'religious',
    announced: false,
  },
  {
    day: '2027-06-03',
    th: 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี',
    en: 'Birthday of Her Majesty the Queen',
    kind: 'fixed',
    announced: false,
  },
  {
    day: '2027-07-19',
    th: 'วันเข้าพรรษา',
    en: 'Buddhist Lent Day',
    kind: 'religious',
    announced: false,
  },
  {
    day: '2027-07-20',
    th: 'ชดเชยวันอาสาฬหบูชา',
    en: 'Substitute for Asanha Bucha Day',
    kind: 'substitute',
    announced: false,
  },
  {
    day: '2027-07-28',
    th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว',
    en: 'Birthday of His Majesty the King',
    kind: 'fixed',
    announced: false,
  },
  {
    day: '2027-08-12',
    th: 'วันแม่แห่งชาติ',
    en: 'National Mother’s Day',
    kind: 'fixed',
    announced: false,
  },
  {
    day: '2027-10-13',
    th: 'วันนวมินทรมหาราช',
    en: 'Nawamin Maharat Day',
    kind: 'fixed',
    announced: false,
  },
  {
    day: '2027-10-25',
    th: 'ชดเชยวันปิยมหาราช',
    en: 'Substitute for Chulalongkorn Day',
    kind: 'substitute',
    announced: false,
  },
  {
    day: '2027-12-06',
    th: 'ชดเชยวันชาติและวันพ่อแห่งชาติ',
    en: 'Substitute for National Day and Father’s Day',
    kind: 'substitute',
    announced: false,
  },
  { day: '2027-12-10', th: 'วันรัฐธรรมนูญ', en: 'Constitution Day', kind: 'fixed', announced: false },
  { day: '2027-12-31', th: 'วันสิ้นปี', en: 'New Year’s Eve', kind: 'fixed', announced: false },
];
