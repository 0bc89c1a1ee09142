import type { PlacesFile } from './places-file.ts';

/** Codes are whole: "500101". The first postcode is the usual one; the postcode only suggests. */
export interface Subdistrict {
  readonly code: string;
  readonly th: string;
  readonly postcodes: readonly string[];
}

/** อำเภอ, in Bangkok เขต. The code has four digits: province and own number. */
export interface District {
  readonly code: string;
  readonly th: string;
  readonly subdistricts: readonly Subdistrict[];
}

/** All districts of a province in the order of their codes; the code has two digits. */
export interface ProvincePlaces {
  readonly code: string;
  readonly districts: readonly District[];
}

/** Writes out what travels short: whole codes in place of their last two digits. */
export function expandPlaces(file: PlacesFile): ProvincePlaces {
  return {
    code: file.province,
    districts: file.districts.map(([last, th, rows]) => {
      const code = file.province + last;
      return { code, th, subdistricts: rows.map((row) => expandSubdistrict(code, row)) };
    }),
  };
}

function expandSubdistrict(
  district: string,
  [last, th, ...postcodes]: PlacesFile['districts'][number][2][number],
): Subdistrict {
  return { code: district + last, th, postcodes };
}
