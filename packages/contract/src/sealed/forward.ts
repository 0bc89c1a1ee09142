import { writeWrap, type Wrap } from './box-layout.ts';
import { fromHex, joinBytes, sha256, utf8, type Bytes } from './bytes.ts';

/** What an officer signs who passes a box on: which box, and the new reader's copy of its key. */
export async function forwardMessage(boxId: string, wrap: Wrap): Promise<Bytes> {
  const box = fromHex(boxId) ?? new Uint8Array();
  return joinBytes(utf8('damrong/sealed/1 forward'), box, await sha256(writeWrap(wrap)));
}
