import {
  findSimilarCasesRoute,
  followCaseRoute,
  type SimilarCase,
  type subdistrictLabel,
} from '@damrong/contract';
import type { TemplateResult } from 'lit';
import { codeOfError } from '../../form/call-error.ts';
import { RemoteData } from '../../form/remote-data.ts';
import { Submission } from '../../form/submission.ts';
import { addStyles } from '../../style/add-styles.ts';
import type {
  ComplaintFeature,
  ComplaintForm,
  ComplaintSlot,
  FiledCase,
  ReceiptVariant,
} from '../context.ts';
import {
  renderSimilarCases,
  similarCasesStyles,
  type SimilarCasesView,
} from './render-similar-cases.ts';
import { similarCasesEn } from './similar-cases.en.ts';
import { similarCasesTh, type SimilarCasesMessages } from './similar-cases.th.ts';

// Nobody waits for the list; whoever wants to follow a case waits for the answer.
const listTimeoutMs = 8000;
const followTimeoutMs = 20_000;

const allMessages = { th: similarCasesTh, en: similarCasesEn };

/** Open cases like the reader's own, shown before it is sent, and following one instead. */
export class SimilarCases implements ComplaintFeature, SimilarCasesView {
  readonly form: ComplaintForm;
  /** Why the last case could not be followed, for the reader. */
  error = '';

  readonly #label: typeof subdistrictLabel;
  readonly #list: RemoteData<readonly SimilarCase[]>;
  readonly #following: Submission;
  #asked = '';
  #step = '';
  /** Whether there was something to show when the step began. */
  #isSeen = false;
  /** What was asked when the reader said that nothing is the same. */
  #dismissed = '';

  /** @param label handed over, because everybody's part of the form has it */
  constructor(form: ComplaintForm, label: typeof subdistrictLabel) {
    this.form = form;
    this.#label = label;
    const { host } = form;
    const onChange = () => {
      host.requestUpdate();
    };
    // A case that need not have been filed is better than one that is held up: a failure is not said.
    this.#list = new RemoteData((asked, signal) => this.#find(asked, signal), onChange);
    this.#following = new Submission(onChange);
    host.addController(this.#following);
    addStyles(host.renderRoot as ShadowRoot, similarCasesStyles);
  }

  get cases(): readonly SimilarCase[] {
    return this.#list.value ?? [];
  }

  get isFollowing(): boolean {
    return this.#following.isBusy;
  }

  get words(): SimilarCasesMessages {
    return allMessages[this.form.host.language];
  }

  /** The chosen subdistrict as it is called in its province. */
  get subdistrict(): string {
    const { host, lists, state } = this.form;
    const { district, province, subdistrict } = state.draft;
    const { subdistricts } = lists.districts.value?.find(({ code }) => code === district) ?? {};
    const found = subdistricts?.find(({ code }) => code === subdistrict);
    return this.#label(found?.th ?? '', province, host.language).trim();
  }

  update(): void {
    const { lists, state } = this.form;
    const { category, subdistrict } = state.draft;
    const isAsked = subdistrict !== '' && lists.finder.itemOf(category)?.isPublic === true;
    this.#asked = isAsked ? `${subdistrict}/${category}` : '';
    if (isAsked) this.#list.want(this.#asked);
    else this.#list.forget();
    if (state.step === this.#step) return;
    this.#step = state.step;
    this.error = '';
    // What comes while a step is filled in would push its fields away under the finger.
    this.#isSeen = this.cases.length > 0;
  }

  stop(): void {
    this.#list.stop();
  }

  render(slot: ComplaintSlot): TemplateResult | undefined {
    if (slot !== 'before') return undefined;
    const isBeforeSending = this.#step === 'complainant' || this.#step === 'review';
    const isShown = isBeforeSending && this.#isSeen && this.#dismissed !== this.#asked;
    return isShown && this.cases.length > 0 ? renderSimilarCases(this) : undefined;
  }

  variantOf({ isFollowed }: FiledCase): ReceiptVariant | undefined {
    if (!isFollowed) return undefined;
    const { back, followedAt, next, receiptHeading } = this.words;
    return {
      words: { heading: receiptHeading, receivedAt: followedAt, next, another: back },
      // To what was typed; it was neither sent nor lost.
      leave: () => {
        this.#dismissed = this.#asked;
        return this.form.returnToStep();
      },
    };
  }

  /** The reader's own case is another one. */
  async dismiss(): Promise<void> {
    const { host } = this.form;
    this.#dismissed = this.#asked;
    host.requestUpdate();
    await host.updateComplete;
    host.focusHeading();
  }

  /** Takes the reader to the receipt of a follower; an error is said, and what is typed stays. */
  async follow(similar: SimilarCase): Promise<void> {
    const { form } = this;
    if (form.isBusy) return;
    this.error = '';
    try {
      const filed = await this.#following.run((signal) => this.#follow(similar, signal));
      if (filed !== undefined && !form.isDone) await form.showFollowed(filed);
    } catch (error) {
      this.#tell(error);
    }
  }

  async #find(asked: string, signal: AbortSignal): Promise<readonly SimilarCase[]> {
    const { createTransport, getJson } = this.form.calls;
    const [subdistrict = '', category = ''] = asked.split('/');
    const { cases } = await getJson(
      createTransport(this.form.host.centerUrl, { retry: 0 }),
      findSimilarCasesRoute,
      { params: { subdistrict, category } },
      { signal, timeout: listTimeoutMs },
    );
    return cases;
  }

  async #follow(similar: SimilarCase, signal: AbortSignal): Promise<FiledCase> {
    const { publicId, categoryCode: category } = similar;
    const { calls, host, state } = this.form;
    const proof = await this.form.prove();
    const { number, code, followedAt, dueOn } = await calls.postJson(
      calls.createTransport(host.centerUrl),
      followCaseRoute,
      { body: { publicId, lang: host.language, proof } },
      // One draft follows a case once, also when the answer was lost.
      { idempotencyKey: `${state.draft.key}-${publicId}`, signal, timeout: followTimeoutMs },
    );
    const receipt = { number, code, receivedAt: followedAt, dueOn, category };
    return { ...receipt, isEarlier: false, isFollowed: true };
  }

  #tell(error: unknown): void {
    const code = codeOfError(error);
    this.error = code === 'case_not_found' ? this.words.gone : this.words.failed;
    this.form.tellPage(code);
    this.form.host.requestUpdate();
  }
}
