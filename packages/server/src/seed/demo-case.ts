import type { Answers, CaseFiling, CaseStatus, ChannelCode } from '@damrong/contract';
import type { Urgency } from '../case/urgency.ts';

/** What an officer did. */
export interface DemoAction {
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

/** What an officer asked the citizen; the answer is due in two weeks. */
export interface DemoQuestion {
  readonly daysAgo: number;
  readonly by: string;
  readonly question: string;
  readonly answer?: { readonly text: string; readonly daysAgo: number };
}

export type DemoStep = DemoAction | DemoQuestion;

/** A case of the demo; days are counted back from the day of seeding. */
export interface DemoCase {
  readonly provinceCode: string;
  readonly serial: number;
  readonly code: string;
  readonly categoryCode: string;
  readonly facts: string;
  readonly wish: string;
  readonly location: CaseFiling['location'];
  readonly answers?: Answers | undefined;
  readonly accused?: CaseFiling['accused'];
  readonly onBehalf?: CaseFiling['onBehalf'];
  readonly complainant: CaseFiling['complainant'];
  readonly channel: ChannelCode;
  readonly urgency: Urgency;
  readonly receivedDaysAgo: number;
  readonly happenedDaysAgo: number;
  /** Username of the officer who recorded it; absent when the citizen filed it. */
  readonly recordedBy?: string;
  readonly letterNumber?: string;
  /** The id under which it is shown to others; random unless given, where it may be shown. */
  readonly publicId?: string;
  readonly steps: readonly DemoStep[];
}
