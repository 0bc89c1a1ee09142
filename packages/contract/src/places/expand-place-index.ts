import { provinces } from '../codes/provinces.ts';
import type { District } from './expand-places.ts';
import type { PlaceIndex } from './place-index.ts';

/** A province, district or subdistrict with the names of the areas around it. */
export interface ListedPlace {
  /** Two, four or six digits. */
  readonly code: string;
  /** Own name first, then that of each area around it: subdistrict, district, province. */
  readonly names: readonly string[];
  /** Usual postcode of a subdistrict; it suggests, never decides. */
  readonly postcode?: string | undefined;
}

/**
 * Every province, district and subdistrict of the index, each after the one that it lies in; for
 * `createPlaceSearch`.
 */
export function expandPlaceIndex({ districts }: PlaceIndex): ListedPlace[] {
  return [...listProvinces(), ...districts.flatMap(expandLine)];
}

/** What can be searched while only the lists of one province are loaded. */
export function listPlaces(provinceCode: string, districts: readonly District[]): ListedPlace[] {
  const province = nameOf(provinceCode);
  return districts.flatMap(({ code, th, subdistricts }) => [
    { code, names: [th, province] },
    ...subdistricts.map(({ code: own, th: name, postcodes: [postcode] }) => {
      return { code: own, names: [name, th, province], postcode };
    }),
  ]);
}

function listProvinces(): ListedPlace[] {
  return provinces.map(({ code, th }) => ({ code, names: [th] }));
}

function expandLine(line: string): ListedPlace[] {
  const [first = '', usual, rest = ''] = line.split(' ');
  const code = first.slice(0, 4);
  const district = first.slice(4);
  const province = nameOf(code.slice(0, 2));
  const places: ListedPlace[] = [{ code, names: [district, province] }];
  let number = 0;
  for (const row of rest.split(',')) {
    number += 1;
    if (row === '') continue;
    const name = row.replace(/\d+$/, '');
    places.push({
      code: code + String(number).padStart(2, '0'),
      names: [name, district, province],
      postcode: row.slice(name.length) || usual,
    });
  }
  return places;
}

function nameOf(provinceCode: string): string {
  return provinces.find(({ code }) => code === provinceCode)?.th ?? provinceCode;
}
