import * as z from 'zod/mini';

/**
 * Every district and subdistrict of the country in one file, for searching. A district is a line:
 * its code and name, its usual postcode, the names of its subdistricts in the order of their codes,
 * `01` first. A postcode of a subdistrict's own follows its name; an abolished code leaves its item
 * empty: `"1002ดุสิต 10300 ดุสิต,วชิรพยาบาล,สวนจิตรลดา,สี่แยกมหานาค,,ถนนนครไชยศรี"`
 */
export const placeIndex = z.object({ districts: z.array(z.string()) });

/** The file as it travels; `expandPlaceIndex` makes places of it. */
export type PlaceIndex = z.output<typeof placeIndex>;
