import { formatThaiDate } from '@damrong/contract';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { focusField, focusFirst } from '../../field/focus.ts';
import type { SentFile } from '../../files/file-item.ts';
import type { Draft } from '../draft.ts';
import type { DamrongErrorEvent } from '../../element/damrong-error-event.ts';
import type { DamrongCaseFiledEvent } from '../events.ts';
import { keptDraftTh, type KeptDraftMessages } from '../locale/kept-draft.th.ts';
import type { LateForm } from '../steps/late-form.ts';
import {
  eraseDraft,
  findFiled,
  listDrafts,
  saveDraft,
  settleDraft,
  type KeptRecord,
} from './draft-store.ts';
import { renderElsewhere, renderErase, renderOffer } from './render-kept-draft.ts';
import { isHidden, restore, toFiled, toRecord } from './what-is-kept.ts';

// Long enough to pass over a word, short enough that a lost page loses little.
const pauseMs = 400;

/** Keeps the draft on this device from the reader's tick until it is sent, erased or expired. */
export class KeptDraft implements ReactiveController {
  readonly form: LateForm;
  /** A draft that lies here from another visit. */
  offer: KeptRecord | undefined;
  /** Number of the case that another tab made of this draft; empty when the number is not known. */
  elsewhere: string | undefined;

  /** What became of keeping or erasing. */
  #note = '';
  /** Until when the draft lies here, in milliseconds; undefined while it is not kept. */
  #until: number | undefined;
  #saved: Draft | undefined;
  #step = '';
  #files = '';
  #key = '';
  #wasHidden = false;
  #isTurning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: LateForm) {
    this.form = form;
    form.host.addController(this);
  }

  get words(): KeptDraftMessages {
    return this.form.words.keptDraft ?? keptDraftTh;
  }

  get isOn(): boolean {
    return this.#until !== undefined || this.#isTurning;
  }

  get isSaved(): boolean {
    return this.#until !== undefined && !this.#isUnsaved;
  }

  /** What is said beside the tick to who hides their name; others hear what stands there anyway. */
  get hint(): string | undefined {
    return isHidden(this.form.state.draft) ? this.words.hiddenHint : undefined;
  }

  get status(): string {
    if (this.#until === undefined) return this.#note;
    const day = new Date(this.#until).toISOString();
    const kept = this.words.kept(formatThaiDate(day, this.form.host.language));
    return this.#sent.length > 0 ? `${kept} ${this.words.files}` : kept;
  }

  /** The files that the centre has, for when the reader comes back. */
  get #sent(): readonly SentFile[] {
    const { box, earlier } = this.form.files;
    return box?.sent ?? earlier;
  }

  get #isUnsaved(): boolean {
    const { state } = this.form;
    return (
      state.draft !== this.#saved || state.step !== this.#step || idsOf(this.#sent) !== this.#files
    );
  }

  hostConnected(): void {
    const { host } = this.form;
    host.addEventListener('damrong-case-filed', this.#onFiled);
    host.addEventListener('damrong-case-followed', this.#onFollowed);
    host.addEventListener('damrong-error', this.#onError);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    const { host } = this.form;
    host.removeEventListener('damrong-case-filed', this.#onFiled);
    host.removeEventListener('damrong-case-followed', this.#onFollowed);
    host.removeEventListener('damrong-error', this.#onError);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#saveNow();
  }

  hostUpdate(): void {
    if (this.#until === undefined) return;
    const { draft } = this.form.state;
    if (isHidden(draft) && !this.#wasHidden) {
      // The tick was given by somebody who gave a name; what it says is another thing now.
      void this.#drop(this.words.erasedHidden);
    } else if (this.#isUnsaved) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#saveNow, pauseMs);
    }
  }

  /** Looks for a draft of another visit. */
  async look(): Promise<void> {
    [this.offer] = await listDrafts(Date.now());
  }

  /** @throws Where the browser lets nothing be stored. */
  async turn(isOn: boolean): Promise<void> {
    if (!isOn) return this.#drop();
    this.#wasHidden = isHidden(this.form.state.draft);
    this.#note = '';
    this.#isTurning = true;
    try {
      await this.#save();
    } finally {
      this.#isTurning = false;
    }
  }

  async goOn(): Promise<void> {
    const { offer, form } = this;
    if (offer === undefined) return;
    this.offer = undefined;
    restore(offer, form.state);
    form.filing.recall(offer.unanswered);
    form.files.earlier = offer.files ?? [];
    if (form.files.earlier.length > 0) void form.files.open();
    this.#wasHidden = isHidden(form.state.draft);
    this.#until = offer.until;
    this.#key = offer.key;
    await form.goTo(offer.step);
  }

  /** Erases the draft that is offered or kept; the button that was pressed goes with it. */
  async erase(): Promise<void> {
    const wasOffer = this.offer !== undefined;
    await this.#drop();
    await this.form.host.updateComplete;
    if (wasOffer) this.form.host.focusHeading();
    else focusField(this.form.host.renderRoot, 'keep-draft');
  }

  renderErase(): TemplateResult | undefined {
    return this.#until === undefined ? undefined : html`<p>${renderErase(this, 'link')}</p>`;
  }

  renderInstead(): TemplateResult | undefined {
    if (this.elsewhere !== undefined) return renderElsewhere(this, this.elsewhere);
    const { failure, issues, state } = this.form;
    const isFree = failure === undefined && issues.length === 0 && state.step === 'about';
    return this.offer && isFree ? renderOffer(this, this.offer) : undefined;
  }

  /** Another matter: what was told here became a case in another tab. */
  async startAnew(): Promise<void> {
    this.elsewhere = undefined;
    await this.form.restart();
  }

  async #drop(note = this.words.erased): Promise<void> {
    clearTimeout(this.#timer);
    const key = this.offer?.key ?? this.#key;
    this.offer = undefined;
    this.#until = undefined;
    try {
      await eraseDraft(key);
      this.#say(note);
    } catch {
      this.#say(this.words.eraseFailed);
    }
  }

  async #save(): Promise<void> {
    const { filing, state } = this.form;
    const { draft: saved } = state;
    const { unanswered } = filing;
    const record = toRecord(state, { unanswered, files: this.#sent }, Date.now());
    const filed = await saveDraft(record);
    // It was sent meanwhile: what the form holds now is another draft.
    if (state.draft.key !== record.key) return;
    this.#until = filed ? undefined : record.until;
    this.#saved = saved;
    this.#step = record.step;
    this.#files = idsOf(record.files ?? []);
    this.#key = record.key;
    if (filed) await this.#tellFiled(filed.number);
    this.form.host.requestUpdate();
  }

  readonly #saveNow = (): void => {
    clearTimeout(this.#timer);
    if (this.#until === undefined || !this.#isUnsaved) return;
    this.#save().catch(() => {
      this.#say(this.words.failed);
    });
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#saveNow();
    else if (this.#until !== undefined) void this.#checkFiled();
  };

  readonly #onFiled = ({ number }: DamrongCaseFiledEvent): void => {
    if (this.#until === undefined) return;
    clearTimeout(this.#timer);
    this.#until = undefined;
    this.#note = '';
    settleDraft(toFiled(this.#key, number, Date.now())).catch(() => undefined);
  };

  /** Nothing is left to come back for; going back to the form does not tick it again. */
  readonly #onFollowed = (): void => {
    if (this.#until !== undefined) void this.#drop();
  };

  readonly #onError = ({ code }: DamrongErrorEvent): void => {
    if (this.#key !== this.form.state.draft.key || code === 'input_invalid') return;
    if (code === 'idempotency_key_reused') void this.#checkFiled('');
    // What was sent belongs to the draft from now on.
    else if (this.#until !== undefined) this.#save().catch(() => undefined);
  };

  /** @param unless what is said where no other tab has left the number */
  async #checkFiled(unless?: string): Promise<void> {
    const filed = await findFiled(this.#key).catch(() => undefined);
    const number = filed?.number ?? unless;
    if (number !== undefined) await this.#tellFiled(number);
  }

  async #tellFiled(number: string): Promise<void> {
    const { host } = this.form;
    const hadFocus = host.shadowRoot?.activeElement != null;
    this.elsewhere = number;
    this.#until = undefined;
    host.requestUpdate();
    await host.updateComplete;
    if (hadFocus) focusFirst(host.renderRoot);
  }

  #say(note: string): void {
    this.#note = note;
    this.form.host.requestUpdate();
  }
}

function idsOf(files: readonly SentFile[]): string {
  return files.map(({ id }) => id).join();
}
