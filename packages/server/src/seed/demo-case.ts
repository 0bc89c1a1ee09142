import type { CaseFiling, CaseStatus, ChannelCode } from '@damrong/contract';
import type { Urgency } from '../case/urgency.ts';

export interface DemoStep {
  readonly daysAgo: number;
  /** Username of the officer who acted. */
  readonly by: string;
  /** With `result`, the status that the result leaves. */
  readonly status: CaseStatus;
  readonly note?: string;
  readonly publicNote?: string;
  readonly agency?: string;
  readonly result?: string;
}

/** A case as the demo tells it; days are counted back from the day of seeding. */
export interface DemoCase {
  readonly provinceCode: string;
  readonly serial: number;
  readonly code: string;
  readonly categoryCode: string;
  readonly facts: string;
  readonly wish: string;
  readonly place: CaseFiling['place'];
  readonly complainant: CaseFiling['complainant'];
  readonly channel: ChannelCode;
  readonly urgency: Urgency;
  readonly receivedDaysAgo: number;
  readonly happenedDaysAgo: number;
  /** Username of the officer who recorded it; absent when the citizen filed it. */
  readonly recordedBy?: string;
  readonly letterNumber?: string;
  readonly steps: readonly DemoStep[];
}
