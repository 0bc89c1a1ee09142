import * as z from 'zod/mini';
import { agencyLevelCodes } from '../codes/agency-levels.ts';
import { optionalEmail, optionalPhone } from './contact.ts';
import { districtCode, provinceCode } from './location.ts';
import { optionalText, text } from './text.ts';

export const agencyId = z.uuid('invalid');

// Which codes there are is the server's to check: the list would weigh more than all of this.
const ministryCode = z.string().check(z.regex(/^[a-z]{3,12}$/, 'invalid'));

const registration = {
  nameTh: text({ min: 3, max: 200 }),
  nameEn: optionalText(200),
  /** What officers write for short, such as `ทสจ.`. */
  shortName: optionalText(60),
  ministryCode: z._default(z.nullable(ministryCode), null),
  level: z.enum(agencyLevelCodes, 'required'),
  /** Null for an agency of the whole country. */
  provinceCode: z._default(z.nullable(provinceCode), null),
  districtCode: z._default(z.nullable(districtCode), null),
  address: optionalText(500),
  phone: optionalPhone,
  email: optionalEmail,
};

interface Placed {
  readonly level: string;
  readonly provinceCode: string | null;
  readonly districtCode: string | null;
}

/** Only what serves the whole country belongs to no province. */
function hasPlace({ level, provinceCode: province }: Placed): boolean {
  return (level === 'central') === (province === null);
}

function hasDistrict({ level, provinceCode: province, districtCode: district }: Placed): boolean {
  if (district === null) return level !== 'district';
  return province !== null && district.startsWith(province);
}

/** An entry as it is added: names, place in the administration, and how the office is reached. */
export const newAgency = z
  .object(registration)
  .check(
    z.refine(hasPlace, { path: ['provinceCode'], error: 'province_unknown' }),
    z.refine(hasDistrict, { path: ['districtCode'], error: 'district_unknown' }),
  );

/** The whole entry anew; one that is no longer active is not proposed any more. */
export const agencyChange = z
  .object({ ...registration, active: z.boolean('required') })
  .check(
    z.refine(hasPlace, { path: ['provinceCode'], error: 'province_unknown' }),
    z.refine(hasDistrict, { path: ['districtCode'], error: 'district_unknown' }),
  );

/** Which entry stands for this one from here on; null takes a merge back. */
export const agencyMerge = z.object({ into: z.nullable(agencyId) });

/** An office that cases can be given to, with the entries that it stands for and its version. */
export const agency = z.object({
  id: z.string(),
  nameTh: z.string(),
  nameEn: z.nullable(z.string()),
  shortName: z.nullable(z.string()),
  ministryCode: z.nullable(z.string()),
  level: z.enum(agencyLevelCodes),
  provinceCode: z.nullable(z.string()),
  districtCode: z.nullable(z.string()),
  address: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  active: z.boolean(),
  /** Entries that were merged into this one, by name. */
  merged: z.array(z.object({ id: z.string(), nameTh: z.string(), version: z.int() })),
  version: z.int(),
});

export const agencyStates = ['active', 'all'] as const;

/** Which part of the register is wanted: a province's, what fits typed words, and from where on. */
export const agencyQuery = z.object({
  /** Those of one province, and those of the whole country. */
  province: z.optional(provinceCode),
  /** Parts of a name, in any order. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** `all` has those too that are no longer active. */
  state: z._default(z.enum(agencyStates), 'active'),
  /** Id of the last agency of the page before. */
  cursor: z.optional(agencyId),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** One page, in the order of a Thai dictionary, and the id after which the next one begins. */
export const agencyList = z.object({
  agencies: z.array(agency),
  nextCursor: z.nullable(z.string()),
});

/** An office of the register, as the server answers it. */
export type Agency = z.infer<typeof agency>;
/** One page of offices, in the order of a Thai dictionary. */
export type AgencyList = z.infer<typeof agencyList>;
/** Which offices are asked for, with all defaults filled in. */
export type AgencyQuery = z.infer<typeof agencyQuery>;
/** An office before it has an id, checked and cleaned. */
export type NewAgency = z.infer<typeof newAgency>;
/** All of an office that can change, checked and cleaned. */
export type AgencyChange = z.infer<typeof agencyChange>;
/** Which entry stands for another one; null for none any more. */
export type AgencyMerge = z.infer<typeof agencyMerge>;
