import { fileCase, filing } from './citizen.ts';

interface Held {
  readonly number: string;
  readonly code: string;
}

/** Sends the same text so often that its last `count` copies are held. */
export async function fileHeldCases(
  center: { readonly publicUrl: string },
  count: number,
): Promise<Held[]> {
  const held: Held[] = [];
  for (let copy = 0; copy < 10 + count; copy += 1) {
    const { body } = await fileCase(center, filing({ facts: 'ขอให้ดำเนินการตามที่ร้องเรียนโดยเร็วที่สุด' }));
    if (copy >= 10) held.push(body);
  }
  return held;
}
