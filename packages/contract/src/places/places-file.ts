import * as z from 'zod/mini';
import { rowOf } from './row-of.ts';

const code = /^\d{2}$/;
const postcode = /^\d{5}$/;

/** Last two digits of the code, Thai name, main postcode first. */
type SubdistrictRow = [code: string, name: string, ...postcodes: string[]];

/** Last two digits of the code, Thai name, its subdistricts. */
type DistrictRow = [code: string, name: string, subdistricts: SubdistrictRow[]];

export const subdistrictRow = rowOf<SubdistrictRow>(
  z
    .array(z.string())
    .check(
      z.refine(
        ([last = '', name, ...postcodes]) =>
          code.test(last) && name !== undefined && postcodes.every((one) => postcode.test(one)),
      ),
    ),
);

export const districtRow = rowOf<DistrictRow>(
  z
    .array(z.union([z.string(), z.array(subdistrictRow)]))
    .check(
      z.refine(
        ([last, name, subdistricts, ...others]) =>
          typeof last === 'string' &&
          code.test(last) &&
          typeof name === 'string' &&
          typeof subdistricts === 'object' &&
          others.length === 0,
      ),
    ),
);

/**
 * The places of one province as they travel, in the order of their codes:
 * `{"province":"50","districts":[["01","เมืองเชียงใหม่",[["01","ศรีภูมิ","50200"],…]],…]}`
 */
export const placesFile = z.object({
  province: z.string().check(z.regex(code)),
  districts: z.array(districtRow),
});

/** The file as it travels; `expandPlaces` makes districts and subdistricts of it. */
export type PlacesFile = z.output<typeof placesFile>;
