import type { Client } from '@damrong/sdk';
import { LeaveGuard } from '@damrong/widgets/element/leave-guard';
import { isTouched, type RecordDraft } from './record-draft.ts';

/** Has the centre forget what it keeps of a record that was given up, as far as it can be asked. */
export async function discardRecord(client: Client): Promise<void> {
  const nothing = { form: 'record', subject: null, content: null };
  await client.officer.drafts.save(nothing).catch(() => undefined);
}

/**
 * A record that is not filed yet. It outlives its page, so that looking something up on another one
 * does not lose it, and lives in memory only: the browser asks before the document goes.
 */
export class UnfinishedRecord {
  #draft: RecordDraft | undefined;
  readonly #leaving = new LeaveGuard(() => this.isTouched);

  get draft(): RecordDraft | undefined {
    return this.#draft;
  }

  set draft(draft: RecordDraft | undefined) {
    this.#draft = draft;
    this.#leaving.update();
  }

  /** Whether something was typed that nobody would like to type twice. */
  get isTouched(): boolean {
    return this.#draft !== undefined && isTouched(this.#draft);
  }
}
