import { formatThaiDate } from '@damrong/contract';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { focusField, focusFirst } from '../../field/focus.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintSlot, FiledCase } from '../context.ts';
import type { Draft } from '../draft.ts';
import { stepIds } from '../fields.ts';
import {
  type DraftRecord,
  eraseDraft,
  findFiled,
  isHidden,
  listDrafts,
  restore,
  saveDraft,
  settleDraft,
  toFiled,
  toRecord,
} from './draft-store.ts';
import {
  renderElsewhere,
  renderErase,
  renderOffer,
  type SavedDraftActions,
} from './render-saved-draft.ts';
import { savedDraftTh, type SavedDraftMessages } from './saved-draft.th.ts';

// Long enough to pass over a word, short enough that a lost page loses little.
const pauseMs = 400;

/** Keeps the draft on this device from the reader's tick until it is sent, erased or expired. */
export class SavedDraft implements ReactiveController, ComplaintFeature, SavedDraftActions {
  readonly form: ComplaintForm;
  /** A draft that lies here from another visit. */
  offer: DraftRecord | undefined;
  /** Number of the case that another tab made of this draft; empty when the number is not known. */
  elsewhere: string | undefined;

  /** What became of keeping or erasing. */
  #note = '';
  /** Until when the draft lies here, in milliseconds; undefined while it is not kept. */
  #until: number | undefined;
  #saved: Draft | undefined;
  #step = '';
  #parts = '';
  #key = '';
  #wasHidden = false;
  #isTurning = false;
  /** How often something was erased: what was being saved at that moment is no longer here. */
  #erasures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: ComplaintForm) {
    this.form = form;
    form.host.addController(this);
  }

  get words(): SavedDraftMessages {
    return this.form.words.savedDraft ?? savedDraftTh;
  }

  get isOn(): boolean {
    return this.#until !== undefined || this.#isTurning;
  }

  get isSaved(): boolean {
    return this.#until !== undefined && !this.#isUnsaved;
  }

  /** The hint beside the tick for who hides their name; others get the usual one. */
  hint(isOwn: boolean): string | undefined {
    return isHidden(this.form.state.draft) ? this.words.hiddenHint(isOwn) : undefined;
  }

  get status(): string {
    if (this.#until === undefined) return this.#note;
    const day = new Date(this.#until).toISOString();
    const kept = this.words.kept(formatThaiDate(day, this.form.host.language));
    return this.form.saveParts(false).files?.length ? `${kept} ${this.words.files}` : kept;
  }

  get #isUnsaved(): boolean {
    const { state } = this.form;
    return (
      state.draft !== this.#saved || state.step !== this.#step || this.#partsNow !== this.#parts
    );
  }

  get #partsNow(): string {
    return JSON.stringify(this.form.saveParts(false));
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#saveNow();
  }

  update(): void {
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
    form.restorePending(offer.pending);
    form.restoreParts(offer);
    this.#wasHidden = isHidden(form.state.draft);
    this.#until = offer.until;
    this.#key = offer.key;
    // An earlier release had other steps.
    await form.goTo(stepIds.find((step) => step === offer.step) ?? 'facts');
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

  render(slot: ComplaintSlot): TemplateResult | undefined {
    if (slot !== 'errors') return undefined;
    if (this.elsewhere !== undefined) return renderElsewhere(this, this.elsewhere);
    const { error, issues, state } = this.form;
    const isFree = error === undefined && issues.length === 0 && state.step === 'about';
    return this.offer && isFree ? renderOffer(this, this.offer) : undefined;
  }

  /** Another matter: what was told here became a case in another tab. */
  async startAnew(): Promise<void> {
    this.elsewhere = undefined;
    await this.form.restart();
  }

  async #drop(note = this.words.erased): Promise<void> {
    clearTimeout(this.#timer);
    this.#erasures += 1;
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
    const { pending, state } = this.form;
    const { draft: saved } = state;
    const parts = this.form.saveParts(isHidden(saved));
    const partsNow = this.#partsNow;
    const erasures = this.#erasures;
    const record = toRecord(state, { pending, parts }, Date.now());
    this.#key = record.key;
    const filed = await saveDraft(record);
    // It was sent meanwhile: what the form holds now is another draft.
    if (state.draft.key !== record.key || erasures !== this.#erasures) return;
    this.#until = filed ? undefined : record.until;
    this.#saved = saved;
    this.#step = record.step;
    this.#parts = partsNow;
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

  filed({ number }: FiledCase): void {
    if (this.#until === undefined) return;
    clearTimeout(this.#timer);
    this.#until = undefined;
    this.#note = '';
    settleDraft(toFiled(this.#key, number, Date.now())).catch(() => undefined);
  }

  /** Nothing is left to come back for; going back to the form does not tick it again. */
  followed(): void {
    if (this.#until !== undefined) void this.#drop();
  }

  failed(code: string): void {
    if (this.#key !== this.form.state.draft.key) return;
    if (code === 'idempotency_key_reused') void this.#checkFiled('');
    // What was sent belongs to the draft from now on.
    else if (this.#until !== undefined) this.#save().catch(() => undefined);
  }

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
