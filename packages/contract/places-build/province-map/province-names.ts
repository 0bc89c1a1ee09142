import { provinces } from '../../src/codes/provinces.ts';

/** Names that the package spells differently from ISO 3166-2:TH. */
const otherSpellings: Readonly<Record<string, string>> = {
  Buriram: '31',
  Phangnga: '82',
};

/** Areas of the drawing that are not provinces. */
export const waters: readonly string[] = ['Lake Songkha'];

export function provinceCodeOf(name: string): string {
  const code =
    otherSpellings[name] ?? provinces.find(({ en }) => letters(en) === letters(name))?.code;
  if (code === undefined) throw new Error(`The map's ${name} is no known province`);
  return code;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
