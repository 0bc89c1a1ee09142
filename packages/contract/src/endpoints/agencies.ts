import { endpoint } from '../endpoint.ts';
import {
  addAgencyRoute,
  changeAgencyRoute,
  listAgenciesRoute,
  mergeAgencyRoute,
} from '../routes/agencies.ts';
import {
  agency,
  agencyChange,
  agencyList,
  agencyMerge,
  agencyQuery,
  newAgency,
} from '../schemas/agency.ts';
import { agencyParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

const writeErrors = [
  ...readErrors,
  'request_not_same_origin',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

const changeErrors = [
  ...writeErrors,
  'version_missing',
  'version_invalid',
  'agency_changed',
] as const;

/**
 * The register of agencies, as far as the officer's province or the country needs it. Answers 200 with an
 * `AgencyList`; a merged entry is found as the one that stands for it.
 */
export const listAgencies = endpoint(listAgenciesRoute, {
  tag: 'officer',
  summary:
    'Agencies of the officer’s province and of the whole country, in the order of a Thai dictionary; also for suggestions while typing',
  input: { query: agencyQuery },
  status: 200,
  output: agencyList,
  errors: readErrors,
});

/**
 * Puts an agency into the register. Answers 201 with the `Agency`; `agency_registered` where its place
 * has one of that name, however it is spaced.
 */
export const addAgency = endpoint(addAgencyRoute, {
  tag: 'officer',
  summary: 'Put an agency into the register; a chief those of the province, the ministry any',
  input: { body: newAgency },
  status: 201,
  output: agency,
  errors: [...writeErrors, 'agency_registered'],
  example: {
    nameTh: 'เทศบาลตำบลตัวอย่าง',
    nameEn: 'Tua Yang Subdistrict Municipality',
    shortName: 'ทต.ตัวอย่าง',
    ministryCode: 'moi',
    level: 'local',
    provinceCode: '50',
    districtCode: '5007',
    address: '1 หมู่ที่ 1 ตำบลตัวอย่าง อำเภอแม่ริม จังหวัดเชียงใหม่ 50180',
    phone: '053-112-233',
    email: 'saraban@example.go.th',
  },
});

/**
 * Changes an agency as a whole. Answers 200 with the `Agency` in its next version; `agency_changed` where
 * somebody else was first.
 */
export const changeAgency = endpoint(changeAgencyRoute, {
  tag: 'officer',
  summary: 'Change an agency, or take it out of what is proposed',
  input: { params: agencyParams, body: agencyChange },
  status: 200,
  output: agency,
  errors: [...changeErrors, 'agency_registered'],
  example: {
    nameTh: 'สำนักงานตัวอย่างจังหวัดเชียงใหม่',
    level: 'province',
    provinceCode: '50',
    active: true,
  },
});

/**
 * Lets another entry stand for this one, or takes that back. Answers 200 with the `Agency` that stands
 * now; `agency_changed` where somebody else was first.
 */
export const mergeAgency = endpoint(mergeAgencyRoute, {
  tag: 'officer',
  summary:
    'Merge an entry into another that means the same agency, or take that back; no case loses what was written in it',
  input: { params: agencyParams, body: agencyMerge },
  status: 200,
  output: agency,
  errors: changeErrors,
  example: { into: '5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e30' },
});
