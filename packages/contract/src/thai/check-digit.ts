/**
 * The thirteenth digit of a Thai identity card, over the first twelve.
 * @throws RangeError unless given exactly twelve ASCII digits
 */
export function idCheckDigit(twelveDigits: string): string {
  if (!/^\d{12}$/.test(twelveDigits)) throw new RangeError('twelve digits expected');
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += Number(twelveDigits[index]) * (13 - index);
  return String((11 - (sum % 11)) % 10);
}
