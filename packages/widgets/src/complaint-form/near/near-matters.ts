import type { SimilarCase, subdistrictLabel } from '@damrong/contract';
import type { TemplateResult } from 'lit';
import { addStyles } from '../../style/add-styles.ts';
import type { FiledCase } from '../steps/filing.ts';
import type { LateForm } from '../steps/late-form.ts';
import { DamrongCaseFollowedEvent } from './events.ts';
import { findSimilar, follow, Refused } from './near-calls.ts';
import { renderNear } from './near-template.ts';
import { nearStyles } from './near.styles.ts';
import { nearEn } from './words.en.ts';
import { nearTh, type NearWords } from './words.th.ts';

const allWords = { th: nearTh, en: nearEn };

/** Open matters like the reader's own, shown before it is sent, and following one instead. */
export class NearMatters {
  readonly form: LateForm;
  cases: readonly SimilarCase[] = [];
  isJoining = false;
  /** Why the last matter could not be followed, for the reader. */
  fault = '';

  #asked = '';
  #loading = new AbortController();
  #step = '';
  /** Whether there was something to show when the step began. */
  #isSeen = false;
  /** What was asked when the reader said that nothing is the same. */
  #dismissed = '';

  readonly #label: typeof subdistrictLabel;

  /** @param label handed over, because everybody's part of the form has it */
  constructor(form: LateForm, label: typeof subdistrictLabel) {
    this.form = form;
    this.#label = label;
    addStyles(form.host.renderRoot as ShadowRoot, nearStyles);
    this.update(true);
  }

  get words(): NearWords {
    return allWords[this.form.host.language];
  }

  /** The chosen subdistrict as it is called in its province. */
  get subdistrict(): string {
    const { districts, host, state } = this.form;
    const { district, province, subdistrict } = state.draft;
    const { subdistricts } = districts.items?.find(({ code }) => code === district) ?? {};
    const found = subdistricts?.find(({ code }) => code === subdistrict);
    return this.#label(found?.th ?? '', province, host.language).trim();
  }

  /** @param isAsked whether place and category are such that others may be shown */
  update(isAsked: boolean): void {
    const { category, subdistrict } = this.form.state.draft;
    this.#load(isAsked ? `${subdistrict} ${category}` : '');
    const { step } = this.form.state;
    if (step === this.#step) return;
    this.#step = step;
    this.fault = '';
    // What comes while a step is filled in would push its fields away under the finger.
    this.#isSeen = this.cases.length > 0;
  }

  render(): TemplateResult | undefined {
    const isBeforeSending = this.#step === 'complainant' || this.#step === 'review';
    const isShown = isBeforeSending && this.#isSeen && this.#dismissed !== this.#asked;
    return isShown && this.cases.length > 0 ? renderNear(this) : undefined;
  }

  /** The reader's own matter is another one. */
  async dismiss(): Promise<void> {
    const { host } = this.form;
    this.#dismissed = this.#asked;
    host.requestUpdate();
    await host.updateComplete;
    host.focusHeading();
  }

  /** Takes the reader to the receipt of a follower; a fault is said, and what is typed stays. */
  async join(similar: SimilarCase): Promise<void> {
    const { form } = this;
    const { host } = form;
    if (this.isJoining || form.isSending) return;
    this.isJoining = true;
    this.fault = '';
    host.requestUpdate();
    try {
      const filed = await this.#follow(similar);
      if (!form.isSending && form.filed === undefined) await this.#show(filed);
    } catch (error) {
      if (!host.connection.signal.aborted) this.#tell(error);
    } finally {
      this.isJoining = false;
      host.requestUpdate();
    }
  }

  #load(asked: string): void {
    if (asked === this.#asked) return;
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#asked = asked;
    this.cases = [];
    if (asked !== '') void this.#find(this.#loading.signal);
  }

  async #find(signal: AbortSignal): Promise<void> {
    const [subdistrict = '', category = ''] = this.#asked.split(' ');
    const { host } = this.form;
    try {
      const cases = await findSimilar(host.centerUrl, { subdistrict, category }, signal);
      if (!signal.aborted) this.cases = cases;
    } catch {
      // A filing that could have been spared is better than one that is held up.
    }
  }

  async #follow({ publicId, categoryCode: category }: SimilarCase): Promise<FiledCase> {
    const { host, state } = this.form;
    const { centerUrl, connection, language: lang } = host;
    // One draft follows a matter once, also when the answer was lost.
    const key = `${state.draft.key}-${publicId}`;
    const { signal } = connection;
    const { number, code, followedAt, dueOn } = await follow(centerUrl, publicId, {
      lang,
      key,
      signal,
    });
    const receipt = { number, code, receivedAt: followedAt, dueOn, category };
    return { ...receipt, isEarlier: false, isFollowed: true };
  }

  async #show(filed: FiledCase): Promise<void> {
    const { form } = this;
    form.receipt.open(filed);
    form.host.dispatchEvent(new DamrongCaseFollowedEvent(filed.number));
    form.showReceipt(followerReceipt(form, { ...filed, leave: () => this.#back() }));
    await form.host.updateComplete;
    form.host.focusHeading();
  }

  /** To what was typed; it was neither sent nor lost. */
  #back(): Promise<void> {
    const { form } = this;
    form.closeReceipt();
    this.#dismissed = this.#asked;
    return form.goTo(form.state.step);
  }

  #tell(error: unknown): void {
    const code = error instanceof Refused ? error.code : 'network_failed';
    this.fault = code === 'case_not_found' ? this.words.gone : this.words.failed;
    this.form.tellPage(code);
  }
}

/** What a follower's receipt says, in the language that is shown. */
export function followerReceipt(form: LateForm, filed: FiledCase): FiledCase {
  const words = () => {
    const { back, followedAt, next, receiptHeading } = allWords[form.host.language];
    const { receipt } = form.words;
    return { ...receipt, heading: receiptHeading, receivedAt: followedAt, next, another: back };
  };
  return {
    ...filed,
    get words() {
      return words();
    },
  };
}
