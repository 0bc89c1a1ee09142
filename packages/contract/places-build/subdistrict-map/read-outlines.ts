import { readFile } from 'node:fs/promises';

/** The outlines of one province as they were drawn, in the codes of that day. */
export interface DrawnProvince {
  readonly province: string;
  /** As in `subdistrictMap`. */
  readonly lines: readonly string[];
  readonly outlines: readonly { readonly code: string; readonly rings: readonly number[][] }[];
}

/** A province a row, from the file beside this one. */
export async function readOutlines(): Promise<DrawnProvince[]> {
  const text = await readFile(new URL('./outlines.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as DrawnProvince);
}
