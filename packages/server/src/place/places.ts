import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expandPlaces, placesFile, provinces, type PlacesFile } from '@damrong/contract';
import * as z from 'zod/mini';
import { StartFault } from '../start-fault.ts';

/** Every district and subdistrict of the country, read once at start. */
export interface Places {
  file(provinceCode: string): PlacesFile;
  hasDistrict(provinceCode: string, code: string): boolean;
  hasSubdistrict(provinceCode: string, code: string): boolean;
}

/** @throws StartFault when the built files are not there */
export async function loadPlaces(directory: string): Promise<Places> {
  const files = new Map(
    await Promise.all(
      provinces.map(async ({ code }) => [code, await readPlaces(directory, code)] as const),
    ),
  );
  const codes = new Set<string>();
  for (const file of files.values()) {
    for (const district of expandPlaces(file).districts) {
      codes.add(district.code);
      for (const subdistrict of district.subdistricts) codes.add(subdistrict.code);
    }
  }
  const has = (provinceCode: string, code: string) =>
    code.startsWith(provinceCode) && codes.has(code);
  return {
    file(provinceCode) {
      const file = files.get(provinceCode);
      if (file === undefined) throw new RangeError(`no province ${provinceCode}`);
      return file;
    },
    hasDistrict: (provinceCode, code) => code.length === 4 && has(provinceCode, code),
    hasSubdistrict: (provinceCode, code) => code.length === 6 && has(provinceCode, code),
  };
}

async function readPlaces(directory: string, code: string): Promise<PlacesFile> {
  const path = join(directory, `${code}.json`);
  try {
    return z.parse(placesFile, JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new StartFault(
      `The places of province ${code} cannot be read from ${path}. Build them with "npm run build", or name their directory with DAMRONG_PLACES_DIR.`,
      { cause: error },
    );
  }
}
