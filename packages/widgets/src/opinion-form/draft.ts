import type { AgeBand, OccupationGroup } from '@damrong/contract';
import { FormState } from '../form/form-state.ts';
import type { StepId } from './fields.ts';

/** What somebody has written so far. It lives in this page alone: nothing of it is stored anywhere. */
export interface OpinionDraft {
  /** Code of the ministry's list. */
  readonly topicCode: string;
  readonly text: string;
  readonly province: string;
  readonly districtCode: string;
  readonly ageBand: AgeBand | '';
  readonly occupation: OccupationGroup | '';
}

/** What the form remembers while it is open. */
export class OpinionState extends FormState<OpinionDraft, StepId> {
  protected override emptyDraft(province: string): OpinionDraft {
    return { topicCode: '', text: '', province, districtCode: '', ageBand: '', occupation: '' };
  }

  // A district does not outlive its province.
  protected override changedDraft(change: Partial<OpinionDraft>): OpinionDraft {
    const next = super.changedDraft(change);
    const isMoved = next.province !== this.draft.province && change.districtCode === undefined;
    return isMoved ? { ...next, districtCode: '' } : next;
  }
}
