let collator: Intl.Collator | undefined;

/** Thai dictionary order, where a leading vowel follows its consonant. */
export function compareThai(a: string, b: string): number {
  collator ??= new Intl.Collator('th');
  return collator.compare(a, b);
}
