import type { CodeName } from './code-name.ts';

/**
 * Posts of those who direct a centre. The director of a province's centre is a deputy governor or higher
 * (circular มท 0205.3/ว 28811 of B.E. 2557); a district's centre may have its chief.
 */
export const directorPosts = [
  { code: 'governor', th: 'ผู้ว่าราชการจังหวัด', en: 'Governor' },
  { code: 'deputy_governor', th: 'รองผู้ว่าราชการจังหวัด', en: 'Deputy Governor' },
  { code: 'bangkok_governor', th: 'ผู้ว่าราชการกรุงเทพมหานคร', en: 'Governor of Bangkok' },
  {
    code: 'deputy_bangkok_governor',
    th: 'รองผู้ว่าราชการกรุงเทพมหานคร',
    en: 'Deputy Governor of Bangkok',
  },
  { code: 'district_chief', th: 'นายอำเภอ', en: 'District Chief' },
  { code: 'district_director', th: 'ผู้อำนวยการเขต', en: 'District Director' },
] as const satisfies readonly CodeName[];

/** Code of the post of a centre's director, such as `deputy_governor`. */
export type DirectorPost = (typeof directorPosts)[number]['code'];
