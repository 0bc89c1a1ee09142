const told = new Set<string>();

/** For whoever keeps the page: what is wrong with it and the remedy, once however many elements meet it. */
export function warnOnce(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`Damrong: ${sentence}`);
}
