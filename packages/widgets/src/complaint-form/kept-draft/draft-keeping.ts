import { html, nothing, type TemplateResult } from 'lit';
import type { ChunkModule } from '../../chunk/lazy-chunk.ts';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { keptDraftChunk } from './kept-draft.chunk.ts';
import { checkField } from '../../field/checks-field.ts';
import type { LateForm } from '../steps/late-form.ts';
import { mayHoldDraft } from './draft-flag.ts';

type KeptDraft = InstanceType<ChunkModule<typeof keptDraftChunk>['KeptDraft']>;

/** Offers to keep the draft. What keeps it is fetched when it is ticked, or when one lies here. */
export class DraftKeeping {
  readonly #form: LateForm;
  #kept: KeptDraft | undefined;
  #isTicked = false;
  #hasFailed = false;

  constructor(form: LateForm) {
    this.#form = form;
    // Without the offer the form only begins empty.
    if (mayHoldDraft()) this.#use((kept) => kept.look()).catch(() => undefined);
  }

  get isKept(): boolean {
    return this.#kept?.isOn ?? false;
  }

  /** Whether all that is typed lies on this device. */
  get isSaved(): boolean {
    return this.#kept?.isSaved ?? false;
  }

  /**
   * The tick below the questions of each step.
   * @param reason why it is worth a thought here
   */
  render(reason = ''): TemplateResult {
    const kept = this.#kept;
    const { keepDraft, keepDraftHint, keepDraftFailed } = this.#form.words.form;
    return html`${checkField({
        id: 'keep-draft',
        label: keepDraft,
        hint: `${reason} ${kept?.hint ?? keepDraftHint}`.trim(),
        error: this.#hasFailed ? keepDraftFailed : undefined,
        checked: kept?.isOn ?? this.#isTicked,
        onChange: (isOn) => this.#turn(isOn),
      })}
      <p class="muted" role="status">${kept?.status}</p>
      ${kept?.renderErase()}`;
  }

  /** What takes the place of a fault: the draft that lies here, or what another tab made of it. */
  renderInstead(): TemplateResult | typeof nothing {
    return this.#kept?.renderInstead() ?? nothing;
  }

  async #turn(isOn: boolean): Promise<void> {
    this.#isTicked = isOn;
    this.#hasFailed = false;
    try {
      await this.#use((kept) => kept.turn(isOn));
    } catch {
      this.#hasFailed = true;
      this.#isTicked = false;
      this.#form.host.requestUpdate();
    }
  }

  async #use(act: (kept: KeptDraft) => Promise<void>): Promise<void> {
    const { KeptDraft } = await loadChunk(keptDraftChunk);
    this.#kept ??= new KeptDraft(this.#form);
    await act(this.#kept);
    this.#form.host.requestUpdate();
  }
}
