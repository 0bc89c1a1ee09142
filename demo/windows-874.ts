/** The characters of windows-874 between 0x80 and 0xA0; the Thai letters follow by arithmetic. */
const special = new Map([
  [0x20ac, 0x80],
  [0x2026, 0x85],
  [0x2018, 0x91],
  [0x2019, 0x92],
  [0x201c, 0x93],
  [0x201d, 0x94],
  [0x2022, 0x95],
  [0x2013, 0x96],
  [0x2014, 0x97],
  [0x00a0, 0xa0],
]);

function toByte(codePoint: number): number | undefined {
  if (codePoint < 0x80) return codePoint;
  const isThai =
    (codePoint >= 0x0e01 && codePoint <= 0x0e3a) || (codePoint >= 0x0e3f && codePoint <= 0x0e5b);
  return isThai ? codePoint - 0x0e00 + 0xa0 : special.get(codePoint);
}

/** HTML encoded as windows-874; characters that the code page lacks become character references. */
export function encodeWindows874(html: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of html) {
    const codePoint = character.codePointAt(0) ?? 0;
    const byte = toByte(codePoint);
    if (byte === undefined) bytes.push(...Buffer.from(`&#${codePoint};`, 'ascii'));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
