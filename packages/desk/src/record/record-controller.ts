import type {
  CaseReceipt,
  CategoryList,
  ProvincePlaces,
  Question,
  TypedAnswer,
} from '@damrong/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../app/desk.ts';
import { IntentKey } from '../form/intent-key.ts';
import type { OthersDraft } from './others-draft.ts';
import { newDraft, readDraft, type DraftIssue, type RecordDraft } from './record-draft.ts';

export interface Recorded {
  readonly receipt: CaseReceipt;
  readonly draft: RecordDraft;
}

/** Holds the draft, and files it once however often the button is pressed. */
export class RecordController implements ReactiveController {
  places: ProvincePlaces | undefined;
  categories: CategoryList | undefined;
  /** Names of lists that could not be loaded. */
  failed: ReadonlySet<'places' | 'categories'> = new Set();
  recorded: Recorded | undefined;
  /** What the chosen category asks, once it is here. */
  questions: readonly Question[] = [];
  questionsFailed = false;
  readonly #host: ReactiveControllerHost & { readonly desk: Desk };
  /** The same matter keeps its key, so that a second try after a lost answer makes no second case. */
  readonly #key = new IntentKey();
  #asked = '';

  constructor(host: ReactiveControllerHost & { readonly desk: Desk }) {
    this.#host = host;
    host.addController(this);
  }

  get province(): string | null {
    return this.#host.desk.session.officer?.provinceCode ?? null;
  }

  get draft(): RecordDraft {
    return (this.#host.desk.record.draft ??= newDraft(new Date()));
  }

  change(part: Partial<RecordDraft>): void {
    this.#host.desk.record.draft = { ...this.draft, ...part };
    this.#host.requestUpdate();
  }

  changeOther(part: keyof OthersDraft, name: string, value: TypedAnswer): void {
    const { others } = this.draft;
    this.change({ others: { ...others, [part]: { ...others[part], [name]: value } } });
  }

  async loadLists(): Promise<void> {
    const { province } = this;
    if (province === null) return;
    const { reference } = this.#host.desk;
    const [places, categories] = await Promise.allSettled([
      reference.places(province),
      reference.categories(province),
    ]);
    const failed = new Set<'places' | 'categories'>();
    if (places.status === 'fulfilled') this.places = places.value;
    else failed.add('places');
    if (categories.status === 'fulfilled') this.categories = categories.value;
    else failed.add('categories');
    this.failed = failed;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { categoryCode } = this.draft;
    if (categoryCode === this.#asked) return;
    this.#asked = categoryCode;
    this.questions = [];
    this.questionsFailed = false;
    if (categoryCode !== '' && this.province !== null) void this.#ask(this.province, categoryCode);
  }

  check(): DraftIssue[] {
    return this.#read().issues;
  }

  async send(): Promise<void> {
    const { draft } = this;
    const { recording } = this.#read();
    const { client, session } = this.#host.desk;
    const idempotencyKey = this.#key.of(recording);
    const receipt = await session.run(() =>
      client.officer.cases.record(recording, { idempotencyKey }),
    );
    this.recorded = { receipt, draft };
    this.#host.desk.record.draft = undefined;
    this.#key.done();
    this.#host.requestUpdate();
  }

  /** A blank form for the next matter of the same pile. */
  startAnother(): void {
    this.#host.desk.record.draft = newDraft(new Date(), this.recorded?.draft);
    this.recorded = undefined;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#host.desk.record.draft = undefined;
    this.#host.requestUpdate();
  }

  #read() {
    return readDraft(this.draft, this.province ?? '', new Date(), this.questions);
  }

  async #ask(province: string, category: string): Promise<void> {
    const { reference } = this.#host.desk;
    const found = await reference.questions(province, category).catch(() => undefined);
    if (category !== this.#asked) return;
    this.questions = found ?? [];
    this.questionsFailed = found === undefined;
    this.#host.requestUpdate();
  }
}
