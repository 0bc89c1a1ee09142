import * as z from 'zod/mini';

const namedCode = z.string().check(z.regex(/^\d{2}$/));
const postcode = z.string().check(z.regex(/^\d{5}$/));

/** Last two digits of the code, Thai name, main postcode first. */
const subdistrictRow = z.tuple([namedCode, z.string()], postcode);

/** Last two digits of the code, Thai name, its subdistricts. */
const districtRow = z.tuple([namedCode, z.string(), z.array(subdistrictRow)]);

/**
 * The places of one province as they travel, in the order of their codes:
 * `{"province":"50","districts":[["01","เมืองเชียงใหม่",[["01","ศรีภูมิ","50200"],…]],…]}`
 */
export const placesFile = z.object({
  province: z.string().check(z.regex(/^\d{2}$/)),
  districts: z.array(districtRow),
});

export type PlacesFile = z.output<typeof placesFile>;
