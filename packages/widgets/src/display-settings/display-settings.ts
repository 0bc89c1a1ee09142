import type { Lang } from '@damrong/contract';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { adoptDisplaySettings } from './display-settings.styles.ts';
import { displaySettingsControls } from './controls.ts';
import { displaySettings, watchDisplaySettings } from './settings.ts';

/** Shows one element as the reader has chosen for all, and holds its controls. */
export class DisplaySettingsController implements ReactiveController {
  readonly #host: LitElement & { readonly language: Lang };
  #watching = new AbortController();

  constructor(host: LitElement & { readonly language: Lang }) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#watching = new AbortController();
    watchDisplaySettings(() => {
      this.#host.requestUpdate();
    }, this.#watching.signal);
  }

  hostDisconnected(): void {
    this.#watching.abort();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const box = root.querySelector<HTMLElement>('.root');
    if (box === null) return;
    // Styles that come with a later part replace all that were there.
    adoptDisplaySettings(root as ShadowRoot);
    const { textSize, isHighContrast } = displaySettings();
    box.dataset['text'] = textSize;
    box.dataset['contrast'] = isHighContrast ? 'high' : 'normal';
  }

  renderControls(): TemplateResult {
    return displaySettingsControls(this.#host.language);
  }
}
