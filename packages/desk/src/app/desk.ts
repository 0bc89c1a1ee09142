import type { Client } from '@damrong/sdk';
import type { ReferenceData } from '../reference/reference-data.ts';
import type { UnfinishedRecord } from '../record/unfinished-record.ts';
import type { CaseTrail } from '../case-list/case-trail.ts';
import type { Session } from './session.ts';

/** How a page leads to another one. */
interface Navigation {
  go(href: string): void;
}

/** What the shell lends to its pages. */
export interface Desk {
  readonly client: Client;
  readonly session: Session;
  readonly router: Navigation;
  readonly reference: ReferenceData;
  readonly record: UnfinishedRecord;
  readonly trail: CaseTrail;
  /** Asks whether what was typed and not saved may go, where there is something. */
  mayLose(): Promise<boolean>;
  /** Says something to screen readers without moving the focus. */
  announce(text: string): void;
}
