import * as z from 'zod/mini';
import { isProvinceCode } from '../codes/provinces.ts';
import { isInThailandsBounds } from '../places/position.ts';
import { optionalText } from './text.ts';

/** Two-digit province code, TIS 1099. */
export const provinceCode = z
  .string('required')
  .check(z.refine(isProvinceCode, { error: 'province_unknown' }));

export const districtCode = z.string().check(z.regex(/^\d{4}$/, 'district_unknown'));
export const subdistrictCode = z.string().check(z.regex(/^\d{6}$/, 'subdistrict_unknown'));

/** A point in degrees of WGS 84, within Thailand's bounds. */
export const position = z
  .object({ latitude: z.number(), longitude: z.number() })
  .check(z.refine(isInThailandsBounds, 'position_outside'));

/** Where it happened, inside one province. Codes carry their parent's code as prefix. */
export const location = z.object({
  districtCode: z.optional(districtCode),
  subdistrictCode: z.optional(subdistrictCode),
  landmark: optionalText(300),
  /** For officers only; never in a citizen's view of a case. */
  position: z.optional(position),
});

interface CodedLocation {
  readonly districtCode?: string | undefined;
  readonly subdistrictCode?: string | undefined;
}

export function districtInProvince(
  province: string,
  { districtCode: code }: CodedLocation,
): boolean {
  return code === undefined || code.startsWith(province);
}

export function subdistrictInDistrict({
  districtCode: parent,
  subdistrictCode: code,
}: CodedLocation) {
  return code === undefined || (parent !== undefined && code.startsWith(parent));
}
