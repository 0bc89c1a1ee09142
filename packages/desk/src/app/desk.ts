import type { Client } from '@damrong/sdk';
import type { ReferenceData } from '../reference/reference-data.ts';
import type { RecordDraft } from '../record/record-draft.ts';
import type { Router } from './router.ts';
import type { Session } from './session.ts';

/** What the shell lends to its pages. */
export interface Desk {
  readonly client: Client;
  readonly session: Session;
  readonly router: Router;
  readonly reference: ReferenceData;
  /** An unfinished record, so that looking something up on another page does not lose it. */
  draft: RecordDraft | undefined;
  /** Says something to screen readers without moving the focus. */
  announce(text: string): void;
}
