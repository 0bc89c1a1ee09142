import { openBox, sealBox, SealedError, type Bytes } from '@damrong/contract/sealed';
import { bytesOf, type OfficerKeys } from './officer-keys.ts';

/**
 * Answers that nobody has sent yet, by the report that they are for. While the keys are locked they are
 * a note to oneself, which the same keys alone open.
 */
export class ReplyDrafts {
  #texts = new Map<string, string>();
  #locked: Promise<Bytes> | undefined;

  /** Whether something was written that leaving the page would lose. */
  get isUsed(): boolean {
    return this.#texts.size > 0 || this.#locked !== undefined;
  }

  of(number: string): string {
    return this.#texts.get(number) ?? '';
  }

  change(number: string, text: string): void {
    if (text === '') this.#texts.delete(number);
    else this.#texts.set(number, text);
  }

  /** Leaves no text behind that could be read without the keys. */
  lock(keys: OfficerKeys): void {
    if (this.#texts.size === 0) return;
    this.#locked = sealToOneself(JSON.stringify([...this.#texts]), keys);
    this.#texts = new Map();
  }

  /** Brings them back; another officer's keys find nothing. */
  async unlock({ reader }: OfficerKeys): Promise<void> {
    if (this.#locked === undefined) return;
    try {
      const { payload } = await openBox(await this.#locked, reader);
      this.#texts = new Map(JSON.parse(payload.text) as [string, string][]);
    } catch (error) {
      if (!(error instanceof SealedError)) throw error;
    }
    this.#locked = undefined;
  }
}

async function sealToOneself(text: string, { directory, entry }: OfficerKeys): Promise<Bytes> {
  const { bytes } = await sealBox({
    kind: 'note',
    provinceCode: '00',
    rid: crypto.getRandomValues(new Uint8Array(16)),
    says: {
      ...{ seq: 0, prev: '', dir: directory.version, lang: 'th', at: new Date().toISOString() },
      text,
    },
    recipients: [{ kid: entry.kid, key: bytesOf(entry.opens) }],
  });
  return bytes;
}
