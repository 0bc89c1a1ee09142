import type {
  CategoryList,
  ColleagueList,
  OfficerCase,
  ProvincePlaces,
  QuarantineDecisionInput,
  QuarantineOutcome,
} from '@damrong/contract';
import type { CallOptions, Client, SeenAssignment, SeenCase } from '@damrong/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MoveInput } from '../assignments/assignment-acts.ts';
import type { Desk } from '../app/desk.ts';
import { isCaseChanged } from '../app/failure.ts';
import { shownValue, type Loading } from '../app/loading.ts';
import { IntentKey } from '../form/intent-key.ts';
import { SavedDrafts } from '../form/saved-drafts.ts';
import type { AnswerHelp } from './answer-help.ts';
import { answerValues } from './answer-values.ts';
import { nothingSince, type CaseSince } from './case-since.ts';

type CaseCalls = Client['officer']['cases'];
export type StatusChangeInput = Parameters<CaseCalls['changeStatus']>[1];
export type AskedQuestionInput = Parameters<CaseCalls['ask']>[1];
export type GivingInput = Parameters<CaseCalls['give']>[1];
export type OwnerInput = Parameters<CaseCalls['changeOwner']>[1];
export type HoldInput = Parameters<CaseCalls['hold']>[1];
export type LinkInput = Parameters<CaseCalls['link']>[1];
export type CorrectionInput = Parameters<CaseCalls['correct']>[1];
export type CaseNoteInput = Parameters<CaseCalls['addNote']>[1];
export type ClosingInput = Parameters<CaseCalls['decideClosing']>[1];
export type CaseResultInput = Parameters<CaseCalls['recordResult']>[1];

type Change<Input> = (seen: SeenCase, input: Input, options: CallOptions) => Promise<OfficerCase>;

/** One case and what its officer does with it. */
export class CaseController implements ReactiveController {
  loading: Loading<OfficerCase> = { kind: 'loading' };
  places: ProvincePlaces | undefined;
  categories: CategoryList | undefined;
  /** What had happened meanwhile, where the centre has refused the last change because of it. */
  since: CaseSince = nothingSince;
  /** What the officer has typed about the case and not sent. */
  drafts: SavedDrafts | undefined;
  readonly #host: ReactiveControllerHost & { readonly desk: Desk };
  readonly #key = new IntentKey();
  #number = '';

  constructor(host: ReactiveControllerHost & { readonly desk: Desk }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  async open(number: string): Promise<void> {
    this.#number = number;
    this.drafts = new SavedDrafts(this.#desk, { subject: number });
    this.#show({ kind: 'loading' });
    await this.reload();
  }

  async reload(): Promise<void> {
    const number = this.#number;
    try {
      const value = await this.#desk.session.run(() => this.#calls.read(number));
      if (number !== this.#number) return;
      this.#show({ kind: 'ready', value });
      await this.#loadNames(value.provinceCode);
    } catch (error) {
      if (number !== this.#number) return;
      this.#show({ kind: 'failed', error, previous: shownValue(this.loading) });
    }
  }

  readonly changeStatus = (change: StatusChangeInput): Promise<void> =>
    this.#act(this.#calls.changeStatus, change);

  readonly recordResult = (result: CaseResultInput): Promise<void> =>
    this.#act(this.#calls.recordResult, result);

  readonly decideClosing = (decision: ClosingInput): Promise<void> =>
    this.#act(this.#calls.decideClosing, decision);

  readonly ask = (question: AskedQuestionInput): Promise<void> =>
    this.#act(this.#calls.ask, question);

  readonly addNote = (note: CaseNoteInput): Promise<void> => this.#act(this.#calls.addNote, note);

  readonly changeOwner = (owner: OwnerInput): Promise<void> =>
    this.#act(this.#calls.changeOwner, owner);

  readonly link = (link: LinkInput): Promise<void> => this.#act(this.#calls.link, link);

  readonly hold = async (change: HoldInput): Promise<void> => {
    const value = await this.#desk.session.run(() => this.#calls.hold(this.#number, change));
    if (value.number === this.#number) this.#show({ kind: 'ready', value });
  };

  readonly proposeErasure = async (reason: string): Promise<void> => {
    const { client, session } = this.#desk;
    const proposal = { numbers: [this.#number], cause: 'request' as const, reason };
    await session.run(() => client.officer.retention.propose(proposal));
  };

  readonly showNationalIds = async (): Promise<void> => {
    const value = await this.#desk.session.run(() => this.#calls.showNationalIds(this.#number));
    if (value.number === this.#number) this.#show({ kind: 'ready', value });
  };

  readonly colleagues = (): Promise<ColleagueList> => {
    const { client, session } = this.#desk;
    return session.run(() => client.officer.colleagues());
  };

  readonly correct = (correction: CorrectionInput): Promise<void> =>
    this.#act(this.#calls.correct, correction);

  readonly give = (giving: GivingInput): Promise<void> => this.#act(this.#calls.give, giving);

  /** What is shown is read anew, after a refusal too: the other side may have been first. */
  readonly moveAssignment = async (seen: SeenAssignment, input: MoveInput): Promise<void> => {
    const { client, session } = this.#desk;
    const { number, assignment, version } = seen;
    const idempotencyKey = this.#key.of([number, assignment, version, input]);
    try {
      await session.run(() => client.officer.assignments.move(seen, input, { idempotencyKey }));
      this.#key.done();
    } finally {
      await this.reload();
    }
  };

  /** Templates for this case; none for who may not read them. */
  get answers(): AnswerHelp | undefined {
    return this.#desk.session.may('template.read') ? this.#answers : undefined;
  }

  readonly #answers: AnswerHelp = {
    find: (wanted, signal) => {
      const { client, session } = this.#desk;
      const { categoryCode } = shownValue(this.loading) ?? {};
      const query = { ...wanted, ...(categoryCode !== undefined && { categoryCode }) };
      return session.run(() => client.officer.templates.list(query, { signal }));
    },
    values: (lang) => {
      const shown = shownValue(this.loading);
      return shown === undefined ? {} : answerValues(shown, lang, this, new Date());
    },
  };

  readonly revealIdentity = (reason: string): Promise<void> =>
    this.#act(this.#calls.revealIdentity, { reason });

  readonly decideQuarantine = async (
    decision: QuarantineDecisionInput,
  ): Promise<QuarantineOutcome> => {
    const { client, session } = this.#desk;
    const outcome = await session.run(() => client.officer.quarantine.decide(decision));
    await this.reload();
    return outcome;
  };

  get #desk(): Desk {
    return this.#host.desk;
  }

  get #calls(): CaseCalls {
    return this.#desk.client.officer.cases;
  }

  /** Sends a change that was decided on what is shown; where that is stale, shows what is new. */
  async #act<Input>(change: Change<Input>, input: Input): Promise<void> {
    const seen = shownValue(this.loading);
    if (seen === undefined) return;
    const idempotencyKey = this.#key.of([seen.number, input]);
    try {
      const value = await this.#desk.session.run(() => change(seen, input, { idempotencyKey }));
      this.#key.done();
      this.since = nothingSince;
      if (value.number === this.#number) this.#show({ kind: 'ready', value });
    } catch (error) {
      if (isCaseChanged(error)) await this.#catchUp(seen);
      throw error;
    }
  }

  /** A failed look leaves the old version here, so that the next try finds out again. */
  async #catchUp({ number, version }: SeenCase): Promise<void> {
    try {
      const value = await this.#desk.session.run(() => this.#calls.read(number));
      if (number !== this.#number) return;
      // Each event counts one version.
      this.since = { events: value.timeline.slice(version), names: this };
      this.#show({ kind: 'ready', value });
    } catch {
      this.since = nothingSince;
    }
  }

  async #loadNames(province: string): Promise<void> {
    const { reference } = this.#desk;
    [this.places, this.categories] = await Promise.all([
      reference.places(province).catch(() => undefined),
      reference.categories(province).catch(() => undefined),
    ]);
    this.#host.requestUpdate();
  }

  #show(loading: Loading<OfficerCase>): void {
    this.loading = loading;
    this.#host.requestUpdate();
  }
}
