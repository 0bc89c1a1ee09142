import type { CodeName } from './code-name.ts';

/** A ministry with the address of its own site. */
export interface Ministry extends CodeName {
  readonly url: `https://${string}`;
}

/** The twenty ministries in the order of the act that founds them, each with its official address. */
export const ministries: readonly Ministry[] = [
  {
    code: 'opm',
    th: 'สำนักนายกรัฐมนตรี',
    en: 'Office of the Prime Minister',
    url: 'https://www.opm.go.th',
  },
  { code: 'mod', th: 'กระทรวงกลาโหม', en: 'Ministry of Defence', url: 'https://www.mod.go.th' },
  { code: 'mof', th: 'กระทรวงการคลัง', en: 'Ministry of Finance', url: 'https://www.mof.go.th' },
  {
    code: 'mfa',
    th: 'กระทรวงการต่างประเทศ',
    en: 'Ministry of Foreign Affairs',
    url: 'https://www.mfa.go.th',
  },
  {
    code: 'mots',
    th: 'กระทรวงการท่องเที่ยวและกีฬา',
    en: 'Ministry of Tourism and Sports',
    url: 'https://www.mots.go.th',
  },
  {
    code: 'msdhs',
    th: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
    en: 'Ministry of Social Development and Human Security',
    url: 'https://www.m-society.go.th',
  },
  {
    code: 'mhesi',
    th: 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม',
    en: 'Ministry of Higher Education, Science, Research and Innovation',
    url: 'https://www.mhesi.go.th',
  },
  {
    code: 'moac',
    th: 'กระทรวงเกษตรและสหกรณ์',
    en: 'Ministry of Agriculture and Cooperatives',
    url: 'https://www.moac.go.th',
  },
  { code: 'mot', th: 'กระทรวงคมนาคม', en: 'Ministry of Transport', url: 'https://www.mot.go.th' },
  {
    code: 'mdes',
    th: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
    en: 'Ministry of Digital Economy and Society',
    url: 'https://www.mdes.go.th',
  },
  {
    code: 'mnre',
    th: 'กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม',
    en: 'Ministry of Natural Resources and Environment',
    url: 'https://www.mnre.go.th',
  },
  {
    code: 'energy',
    th: 'กระทรวงพลังงาน',
    en: 'Ministry of Energy',
    url: 'https://www.energy.go.th',
  },
  { code: 'moc', th: 'กระทรวงพาณิชย์', en: 'Ministry of Commerce', url: 'https://www.moc.go.th' },
  { code: 'moi', th: 'กระทรวงมหาดไทย', en: 'Ministry of Interior', url: 'https://www.moi.go.th' },
  { code: 'moj', th: 'กระทรวงยุติธรรม', en: 'Ministry of Justice', url: 'https://www.moj.go.th' },
  { code: 'mol', th: 'กระทรวงแรงงาน', en: 'Ministry of Labour', url: 'https://www.mol.go.th' },
  {
    code: 'culture',
    th: 'กระทรวงวัฒนธรรม',
    en: 'Ministry of Culture',
    url: 'https://www.m-culture.go.th',
  },
  { code: 'moe', th: 'กระทรวงศึกษาธิการ', en: 'Ministry of Education', url: 'https://www.moe.go.th' },
  {
    code: 'moph',
    th: 'กระทรวงสาธารณสุข',
    en: 'Ministry of Public Health',
    url: 'https://www.moph.go.th',
  },
  {
    code: 'industry',
    th: 'กระทรวงอุตสาหกรรม',
    en: 'Ministry of Industry',
    url: 'https://www.industry.go.th',
  },
];
