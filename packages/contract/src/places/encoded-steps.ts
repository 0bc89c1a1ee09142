/**
 * Reads the whole numbers of an encoded polyline: five bits a character from `?` on, the sign in the
 * lowest bit, a sixth bit where more follow.
 * https://developers.google.com/maps/documentation/utilities/polylinealgorithm
 */
export function decodeSteps(text: string): number[] {
  const steps: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const part = text.charCodeAt(index) - 63;
    value |= (part & 31) << shift;
    shift += 5;
    if (part >= 32) continue;
    steps.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return steps;
}
