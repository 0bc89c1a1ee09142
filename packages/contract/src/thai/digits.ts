const THAI_ZERO = 0x0e50;

/** Thai and full-width digits as 0–9; the code of each ends in its value. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** 0–9 as ๐–๙, as official letters write numbers; anything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
