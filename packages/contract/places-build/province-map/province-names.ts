import { provinces } from '../../src/codes/provinces.ts';

/** Where the package writes a name otherwise than ISO 3166-2:TH. */
const otherSpellings: Readonly<Record<string, string>> = {
  Buriram: '31',
  Phangnga: '82',
};

/** What is drawn and is no province. */
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
