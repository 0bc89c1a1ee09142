import type { Lang } from '../codes/languages.ts';
import { findProvince, provinceLabel } from '../codes/provinces.ts';
import type { ListedPlace } from './expand-place-index.ts';
import { districtLabel, subdistrictLabel } from './place-names.ts';

/** "ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300", in the order of an address. */
export function placeLabel({ code, names, postcode }: ListedPlace, lang: Lang): string {
  const provinceCode = code.slice(0, 2);
  const [district, subdistrict] = names.slice(0, -1).reverse();
  const province = findProvince(provinceCode);
  const parts = [
    subdistrict && subdistrictLabel(subdistrict, provinceCode, lang),
    district && districtLabel(district, provinceCode, lang),
    province && provinceLabel(province, lang),
  ].filter(Boolean);
  return [parts.join(lang === 'th' ? ' ' : ', '), postcode].filter(Boolean).join(' ');
}
