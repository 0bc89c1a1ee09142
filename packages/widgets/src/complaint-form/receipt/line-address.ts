/** Opens LINE with a text ready; the reader picks in LINE who gets it. */
export function lineAddress(text: string): string {
  return `https://line.me/R/share?text=${encodeURIComponent(text)}`;
}
