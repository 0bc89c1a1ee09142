import { fieldProblem } from '../problem-error.ts';
import type { Places } from '../place/places.ts';

interface Placed {
  readonly provinceCode: string;
  readonly place: {
    readonly districtCode?: string | undefined;
    readonly subdistrictCode?: string | undefined;
  };
}

/** @throws ProblemError when a district or subdistrict does not exist in the province */
export function checkPlace(places: Places, { provinceCode, place }: Placed): void {
  const { districtCode, subdistrictCode } = place;
  if (districtCode !== undefined && !places.hasDistrict(provinceCode, districtCode)) {
    throw fieldProblem('district_unknown', 'place', 'districtCode');
  }
  if (subdistrictCode !== undefined && !places.hasSubdistrict(provinceCode, subdistrictCode)) {
    throw fieldProblem('subdistrict_unknown', 'place', 'subdistrictCode');
  }
}
