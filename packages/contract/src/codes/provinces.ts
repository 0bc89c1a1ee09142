import type { Lang } from './languages.ts';
import { provinceNamesEn } from './province-names.en.ts';
import { provinceNamesTh } from './province-names.th.ts';
import type { RegionCode } from './regions.ts';

/** Codes are TIS 1099 and ISO 3166-2:TH; English names are those of ISO 3166-2:TH. */
export interface Province {
  readonly code: string;
  readonly iso: `TH-${string}`;
  readonly th: string;
  readonly en: string;
  readonly region: RegionCode;
}

/** Bangkok: a capital with แขวง and เขต in place of ตำบล and อำเภอ, and no province by law. */
export const bangkokCode = '10';

const codesOfRegions: readonly (readonly [RegionCode, string])[] = [
  ['north', '50 51 52 53 54 55 56 57 58'],
  ['northeast', '30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49'],
  ['central', '10 11 12 13 14 15 16 17 18 19 26 60 61 62 64 65 66 67 72 73 74 75'],
  ['east', '20 21 22 23 24 25 27'],
  ['west', '63 70 71 76 77'],
  ['south', '80 81 82 83 84 85 86 90 91 92 93 94 95 96'],
];

/** All 77, Bangkok among them, in the order of their codes. */
export const provinces: readonly Province[] = /* @__PURE__ */ listProvinces();

function listProvinces(): Province[] {
  return codesOfRegions
    .flatMap(([region, codes]) => codes.split(' ').map((code) => describe(code, region)))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

function describe(code: string, region: RegionCode): Province {
  const th = provinceNamesTh[code];
  const en = provinceNamesEn[code];
  if (th === undefined || en === undefined) throw new Error(`Province ${code} has no name`);
  return { code, iso: `TH-${code}`, th, en, region };
}

// By pattern, so that a check of a code does not carry all the names into a bundle.

/** Whether two digits are the code of one of the 77 provinces. */
export function isProvinceCode(code: string): boolean {
  return /^(?:[134]\d|2[0-7]|5[0-8]|[67][0-7]|8[0-6]|9[0-6])$/.test(code);
}

/** Names and region of a code of two digits; undefined for one that no province has. */
export function findProvince(code: string): Province | undefined {
  return provinces.find((province) => province.code === code);
}

/** The provinces of a part of the country, in the order of their codes. */
export function provincesOf(region: RegionCode): Province[] {
  const codes = codesOfRegions.find(([code]) => code === region)?.[1] ?? '';
  return provinces.filter(({ code }) => codes.includes(code));
}

/** "จังหวัดเชียงใหม่" and "กรุงเทพมหานคร", which is no จังหวัด; in English the bare name. */
export function provinceLabel({ code, ...names }: Province, lang: Lang): string {
  return labelOfProvince(names[lang], code, lang);
}

/** The same label for a name that is already in that language. */
export function labelOfProvince(name: string, code: string, lang: Lang): string {
  return lang === 'en' || code === bangkokCode ? name : `จังหวัด${name}`;
}
