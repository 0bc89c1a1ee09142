import { html, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { focusField } from '../../field/focus.ts';
import { LazyFeature } from '../../form/feature.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintSlot } from '../context.ts';
import { locationChunk } from './location.chunk.ts';
import type { LocationTools } from './location-tools.ts';

/** Search, position and map: their code comes when somebody asks for them. */
export class LocationToolsFeature extends LazyFeature<LocationTools> implements ComplaintFeature {
  readonly #form: ComplaintForm;

  constructor(form: ComplaintForm) {
    const { state } = form;
    super(
      form.host,
      async () => {
        const { LocationTools } = await loadChunk(locationChunk);
        const tools = new LocationTools(form);
        await tools.ready();
        return tools;
      },
      // A point that is given has to be seen, though it was given before the page was loaded again.
      () => state.step === 'facts' && state.draft.position !== undefined,
    );
    this.#form = form;
  }

  render(slot: ComplaintSlot): TemplateResult | undefined {
    if (slot !== 'location' || this.part !== undefined) return undefined;
    const { host, words } = this.#form;
    const { locationTools, partFailed } = words.form;
    return html`<div>
      <button class="button secondary" type="button" @click=${this.#open}>${locationTools}</button>
      <p class="muted" role="status">
        ${this.isLoading ? host.firstMessages.loading : this.hasFailed ? partFailed : ''}
      </p>
    </div>`;
  }

  /** Another draft begins with what is typed for none. */
  reset(): void {
    this.forget();
  }

  readonly #open = async (): Promise<void> => {
    const { host } = this.#form;
    await this.load();
    await host.updateComplete;
    focusField(host.renderRoot, 'place-search');
  };
}
