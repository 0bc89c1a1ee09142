import type { PlacesFile } from '../../src/places/places-file.ts';
import type { SubdistrictMap } from '../../src/places/subdistrict-map.ts';
import type { DrawnProvince } from './read-outlines.ts';
import { successors } from './successors.ts';

const credit =
  'Royal Thai Survey Department, UN OCHA and ITOS (COD-AB, 2022), CC BY 3.0 IGO, simplified';

/**
 * The outlines of the subdistricts of each province, in today's codes.
 * @throws Error where a subdistrict has no outline, or an outline belongs to none that we know
 */
export function buildSubdistrictMaps(
  drawn: readonly DrawnProvince[],
  places: readonly PlacesFile[],
): SubdistrictMap[] {
  const known = new Set(places.flatMap(codesOf));
  const maps = drawn.map(({ province, lines, outlines }) => ({
    province,
    credit,
    lines: [...lines],
    areas: outlines.map(({ code, rings }) => ({
      codes: [...(successors[code] ?? [code])],
      rings: [...rings],
    })),
  }));
  for (const code of maps.flatMap(({ areas }) => areas.flatMap(({ codes }) => codes))) {
    demand(known.delete(code), `${code} is no subdistrict, or is drawn twice`);
  }
  demand(known.size === 0, `${[...known].join(', ')} lie in no outline`);
  return maps;
}

function codesOf({ province, districts }: PlacesFile): string[] {
  return districts.flatMap(([district, , subdistricts]) =>
    subdistricts.map(([subdistrict]) => province + district + subdistrict),
  );
}

function demand(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new Error(`outlines of subdistricts: ${reason}; see successors.ts`);
}
