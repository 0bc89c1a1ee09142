import type {
  CategoryList,
  OfficerCase,
  ProvincePlaces,
  QuarantineDecisionInput,
  QuarantineOutcome,
} from '@damrong/contract';
import type { Client } from '@damrong/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../app/desk.ts';
import { shownValue, type Loading } from '../app/loading.ts';

type CaseCalls = Client['officer']['cases'];
export type StatusChangeInput = Parameters<CaseCalls['changeStatus']>[1];
export type AskedQuestionInput = Parameters<CaseCalls['ask']>[1];
export type CaseNoteInput = Parameters<CaseCalls['addNote']>[1];
export type CaseResultInput = Parameters<CaseCalls['recordResult']>[1];

/** One case and what its officer does with it. */
export class CaseController implements ReactiveController {
  loading: Loading<OfficerCase> = { kind: 'loading' };
  places: ProvincePlaces | undefined;
  categories: CategoryList | undefined;
  readonly #host: ReactiveControllerHost & { readonly desk: Desk };
  #number = '';

  constructor(host: ReactiveControllerHost & { readonly desk: Desk }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  async open(number: string): Promise<void> {
    this.#number = number;
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
    this.#act(() => this.#calls.changeStatus(this.#number, change));

  readonly recordResult = (result: CaseResultInput): Promise<void> =>
    this.#act(() => this.#calls.recordResult(this.#number, result));

  readonly ask = (question: AskedQuestionInput): Promise<void> =>
    this.#act(() => this.#calls.ask(this.#number, question));

  readonly addNote = (note: CaseNoteInput): Promise<void> =>
    this.#act(() => this.#calls.addNote(this.#number, note));

  readonly revealIdentity = (reason: string): Promise<void> =>
    this.#act(() => this.#calls.revealIdentity(this.#number, { reason }));

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

  async #act(call: () => Promise<OfficerCase>): Promise<void> {
    this.#show({ kind: 'ready', value: await this.#desk.session.run(call) });
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
