import type { VolunteerView } from '@damrong/contract';
import type { StepId } from '../fields.ts';
import type { ManageMessages } from '../locale/manage.th.ts';
import type { VolunteerIssue } from '../send/check-sign-up.ts';
import type { VolunteerSteps } from '../send/volunteer-steps.ts';
import type { Credentials } from './own-data.ts';

export type ManagePage =
  | { readonly name: 'credentials' }
  | { readonly name: 'own'; readonly isSaved?: boolean }
  | { readonly name: 'edit'; readonly step: StepId }
  | { readonly name: 'withdraw' }
  | { readonly name: 'gone'; readonly at: string };

/** What the pages of a volunteer's own data need of who shows them. */
export interface ManageContext extends VolunteerSteps {
  readonly host: { readonly hostedUrl: string; readonly isRefused: boolean };
  readonly manageMessages: ManageMessages;
  readonly page: ManagePage;
  readonly view: VolunteerView | undefined;
  readonly isBusy: boolean;
  /** Why the last call failed. */
  readonly error: unknown;
  /** What has to be mended in the part that is edited. */
  readonly issues: readonly VolunteerIssue[];
  typed: Credentials;
  goTo(page: ManagePage): Promise<void>;
  open(): Promise<void>;
  save(step: StepId): Promise<void>;
  withdraw(): Promise<void>;
  /** Forgets everything of this volunteer, and shows the sign-up again. */
  close(): void;
}
