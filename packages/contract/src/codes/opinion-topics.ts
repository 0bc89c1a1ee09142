import type { CodeName } from './code-name.ts';

/**
 * What people are asked for their opinion on when a centre begins: the eleven subjects of reform of
 * B.E. 2557. Another government has other topics, so the list is data of the centre.
 */
export const opinionTopics: readonly CodeName[] = [
  { code: 'politics', th: 'การเมือง', en: 'Politics' },
  { code: 'administration', th: 'การบริหารราชการแผ่นดิน', en: 'State administration' },
  { code: 'justice', th: 'กฎหมายและกระบวนการยุติธรรม', en: 'Law and justice' },
  { code: 'local_government', th: 'การปกครองท้องถิ่น', en: 'Local administration' },
  { code: 'education', th: 'การศึกษา', en: 'Education' },
  { code: 'economy', th: 'เศรษฐกิจ', en: 'Economy' },
  { code: 'energy', th: 'พลังงาน', en: 'Energy' },
  { code: 'health', th: 'สาธารณสุขและสิ่งแวดล้อม', en: 'Public health and environment' },
  { code: 'media', th: 'สื่อสารมวลชน', en: 'Mass media' },
  { code: 'society', th: 'สังคม', en: 'Society' },
  { code: 'other', th: 'อื่น ๆ', en: 'Others' },
];
