import type { PlaceIndex } from '../src/places/place-index.ts';
import type { PlacesFile } from '../src/places/places-file.ts';

/** All places of the country in one file for searching: a line for each district. */
export function buildPlaceIndex(files: readonly PlacesFile[]): PlaceIndex {
  return {
    districts: files.flatMap(({ province, districts }) =>
      districts.map(([last, name, subdistricts]) => {
        const usual = commonest(subdistricts.map(([, , postcode = '']) => postcode));
        const rows: string[] = [];
        for (const [number, subdistrict, postcode = ''] of subdistricts) {
          while (rows.length < Number(number) - 1) rows.push('');
          rows.push(subdistrict + (postcode === usual ? '' : postcode));
        }
        return `${province}${last}${name} ${usual} ${rows.join(',')}`;
      }),
    ),
  };
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}
