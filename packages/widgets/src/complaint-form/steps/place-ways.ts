import { html, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { placeChunk } from '../place/place.chunk.ts';
import { focusField } from '../../field/focus.ts';
import type { PlaceTools } from '../place/place-tools.ts';
import type { LateForm } from './late-form.ts';

/** Search, position and map: their code comes when somebody asks for them. */
export class PlaceWays {
  readonly #form: LateForm;
  #tools: PlaceTools | undefined;
  #wait: 'none' | 'loading' | 'failed' = 'none';

  constructor(form: LateForm) {
    this.#form = form;
  }

  /** A point that is given has to be seen, though it was given before the page was loaded again. */
  hostUpdate(): void {
    const { draft, step } = this.#form.state;
    const isUnseen = this.#tools === undefined && this.#wait === 'none';
    if (isUnseen && step === 'place' && draft.position !== undefined) void this.#load();
  }

  /** Another draft begins with what is typed for none. */
  forget(): void {
    this.#tools = undefined;
  }

  render(): TemplateResult {
    if (this.#tools !== undefined) return this.#tools.render();
    const { host, words } = this.#form;
    const { placeWays, partFailed } = words.form;
    const notes = { none: '', loading: host.firstWords.loading, failed: partFailed };
    return html`<div>
      <button class="button secondary" type="button" @click=${() => void this.#open()}>
        ${placeWays}
      </button>
      <p class="muted" role="status">${notes[this.#wait]}</p>
    </div>`;
  }

  async #open(): Promise<void> {
    await this.#load();
    await this.#form.host.updateComplete;
    focusField(this.#form.host.renderRoot, 'place-search');
  }

  async #load(): Promise<void> {
    if (this.#wait === 'loading') return;
    this.#show('loading');
    try {
      const { PlaceTools } = await loadChunk(placeChunk);
      const tools = new PlaceTools(this.#form);
      await tools.ready();
      this.#tools = tools;
      this.#show('none');
    } catch {
      this.#show('failed');
    }
  }

  #show(wait: 'none' | 'loading' | 'failed'): void {
    this.#wait = wait;
    this.#form.host.requestUpdate();
  }
}
