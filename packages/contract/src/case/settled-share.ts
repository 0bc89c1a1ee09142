/**
 * Per cent of two parts of one whole, with two decimals, so that the pair adds to 100.00; undefined
 * where there is nothing to divide.
 */
export function percentPair(part: number, rest: number): readonly [number, number] | undefined {
  const whole = part + rest;
  if (whole === 0) return undefined;
  const hundredths = Math.round((part / whole) * 10_000);
  return [hundredths / 100, (10_000 - hundredths) / 100];
}
