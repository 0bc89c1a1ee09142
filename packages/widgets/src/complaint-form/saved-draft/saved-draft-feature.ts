import { html, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { checkField } from '../../field/checks-field.ts';
import { LazyFeature } from '../../form/feature.ts';
import { isOwnPage } from '../../platform/own-page.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintSlot } from '../context.ts';
import { mayHoldDraft } from './draft-flag.ts';
import { savedDraftChunk } from './saved-draft.chunk.ts';
import type { SavedDraft } from './saved-draft.ts';

/** Offers to keep the draft. What keeps it is fetched when it is ticked, or when one lies here. */
export class SavedDraftFeature extends LazyFeature<SavedDraft> implements ComplaintFeature {
  readonly #form: ComplaintForm;
  #isTicked = false;
  #isRefused = false;

  constructor(form: ComplaintForm) {
    super(form.host, async () => new (await loadChunk(savedDraftChunk)).SavedDraft(form));
    this.#form = form;
    // Without the offer the form only begins empty.
    if (mayHoldDraft()) this.#use((draft) => draft.look()).catch(() => undefined);
  }

  render(slot: ComplaintSlot): unknown {
    const { state, words } = this.#form;
    // Beside adding photos, whose camera may end the page, it stands already.
    if (slot === 'after') return state.step === 'facts' ? undefined : this.#renderTick();
    return slot === 'facts' ? this.#renderTick(words.form.cameraHint) : undefined;
  }

  /** @param reason why it is worth a thought here */
  #renderTick(reason = ''): TemplateResult {
    const { part } = this;
    const isOwn = isOwnPage(this.#form.host.centerUrl);
    const { saveDraft, saveDraftHint, saveDraftFailed } = this.#form.words.form;
    return html`${checkField({
        id: 'keep-draft',
        label: saveDraft,
        hint: `${reason} ${part?.hint(isOwn) ?? saveDraftHint(isOwn)}`.trim(),
        error: this.#isRefused ? saveDraftFailed : undefined,
        checked: part?.isOn ?? this.#isTicked,
        onChange: (isOn) => this.#turn(isOn),
      })}
      <p class="muted" role="status">${part?.status}</p>
      ${part?.renderErase()}`;
  }

  async #turn(isOn: boolean): Promise<void> {
    this.#isTicked = isOn;
    this.#isRefused = false;
    try {
      await this.#use((draft) => draft.turn(isOn));
    } catch {
      this.#isRefused = true;
      this.#isTicked = false;
      this.#form.host.requestUpdate();
    }
  }

  async #use(act: (draft: SavedDraft) => Promise<void>): Promise<void> {
    const draft = await this.load();
    if (draft === undefined) throw new Error('What keeps drafts could not be had');
    await act(draft);
    this.#form.host.requestUpdate();
  }
}
