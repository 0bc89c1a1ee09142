import { fieldProblem } from '../problem-error.ts';
import type { Places } from '../place/places.ts';

interface Located {
  readonly provinceCode: string;
  readonly location: {
    readonly districtCode?: string | undefined;
    readonly subdistrictCode?: string | undefined;
  };
}

/** @throws ProblemError when a district or subdistrict does not exist in the province */
export function checkLocation(places: Places, { provinceCode, location }: Located): void {
  const { districtCode, subdistrictCode } = location;
  if (districtCode !== undefined && !places.hasDistrict(provinceCode, districtCode)) {
    throw fieldProblem('district_unknown', 'location', 'districtCode');
  }
  if (subdistrictCode !== undefined && !places.hasSubdistrict(provinceCode, subdistrictCode)) {
    throw fieldProblem('subdistrict_unknown', 'location', 'subdistrictCode');
  }
}
