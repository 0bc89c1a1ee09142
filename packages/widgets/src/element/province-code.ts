/** The last code of each ten; before the first there is none. */
const last = '/979987766';

/**
 * The code of a province in any usual spelling: Thai digits, quotes and spaces of an editor, a number.
 * Undefined where it is none; a name is looked up later.
 */
export function provinceCode(given: unknown): string | undefined {
  const digits = String(given ?? '')
    .normalize('NFKC')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
    .replace(/\D/g, '');
  const [ten = '', one = '', more] = digits;
  return more === undefined && one !== '' && one <= (last[Number(ten)] ?? '') ? digits : undefined;
}
