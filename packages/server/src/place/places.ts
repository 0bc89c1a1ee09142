import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  expandPlaces,
  placeIndex,
  placesFile,
  provinceMap,
  provinces,
  subdistrictMap,
  type PlaceIndex,
  type PlacesFile,
  type ProvinceMap,
  type SubdistrictMap,
} from '@damrong/contract';
import * as z from 'zod/mini';
import { StartError } from '../start-error.ts';

/** Every district and subdistrict of the country, read once at start. */
export interface Places {
  /** For searching in the whole country. */
  readonly index: PlaceIndex;
  readonly map: ProvinceMap;
  file(provinceCode: string): PlacesFile;
  subdistrictMap(provinceCode: string): SubdistrictMap;
  hasDistrict(provinceCode: string, code: string): boolean;
  /** Undefined for a district that the province does not have. */
  districtName(provinceCode: string, code: string): string | undefined;
  hasSubdistrict(provinceCode: string, code: string): boolean;
}

/** @throws StartError when the built files are missing */
export async function loadPlaces(directory: string): Promise<Places> {
  const files = await readAll(directory, placesFile, (code) => code);
  const maps = await readAll(directory, subdistrictMap, (code) => `${code}-map`);
  const codes = new Set<string>();
  const districtNames = new Map<string, string>();
  for (const file of files.values()) {
    for (const district of expandPlaces(file).districts) {
      codes.add(district.code);
      districtNames.set(district.code, district.th);
      for (const subdistrict of district.subdistricts) codes.add(subdistrict.code);
    }
  }
  const has = (provinceCode: string, code: string) =>
    code.startsWith(provinceCode) && codes.has(code);
  return {
    index: await read(directory, 'index', placeIndex),
    map: await read(directory, 'map', provinceMap),
    file: (provinceCode) => ofProvince(files, provinceCode),
    subdistrictMap: (provinceCode) => ofProvince(maps, provinceCode),
    hasDistrict: (provinceCode, code) => code.length === 4 && has(provinceCode, code),
    districtName: (provinceCode, code) =>
      code.startsWith(provinceCode) ? districtNames.get(code) : undefined,
    hasSubdistrict: (provinceCode, code) => code.length === 6 && has(provinceCode, code),
  };
}

function ofProvince<Value>(values: ReadonlyMap<string, Value>, provinceCode: string): Value {
  const value = values.get(provinceCode);
  if (value === undefined) throw new RangeError(`no province ${provinceCode}`);
  return value;
}

async function readAll<Schema extends z.ZodMiniType>(
  directory: string,
  schema: Schema,
  nameOf: (provinceCode: string) => string,
): Promise<Map<string, z.output<Schema>>> {
  const entries = provinces.map(
    async ({ code }) => [code, await read(directory, nameOf(code), schema)] as const,
  );
  return new Map(await Promise.all(entries));
}

async function read<Schema extends z.ZodMiniType>(
  directory: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const path = join(directory, `${name}.json`);
  try {
    return z.parse(schema, JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new StartError(
      `The places cannot be read from ${path}. Build them with "npm run build", or name their directory with DAMRONG_PLACES_DIR.`,
      { cause: error },
    );
  }
}
