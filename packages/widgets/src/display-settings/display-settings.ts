import type { Lang } from '@damrong/contract';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { displaySettingsTexts } from './display-settings.messages.ts';
import { adoptDisplaySettings } from './display-settings.styles.ts';
import {
  changeDisplaySettings,
  displaySettings,
  textSizes,
  watchDisplaySettings,
} from './settings.ts';

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

/** ก- ก ก+ ก++ and the contrast. The state of each is told by the button itself. */
function displaySettingsControls(lang: Lang): TemplateResult {
  const text = displaySettingsTexts[lang];
  const { textSize, isHighContrast } = displaySettings();
  return html`<div role="group" aria-label=${text.sizes}>
      ${textSizes.map(
        (size) =>
          html`<button
            type="button"
            data-size=${size}
            aria-pressed=${size === textSize ? 'true' : 'false'}
            @click=${() => {
              changeDisplaySettings({ textSize: size });
            }}
          >
            <span translate="no">${text.signs[size]}</span>
            <span class="visually-hidden">${text.names[size]}</span>
          </button>`,
      )}
    </div>
    <button
      type="button"
      data-contrast
      aria-pressed=${isHighContrast ? 'true' : 'false'}
      @click=${() => {
        changeDisplaySettings({ isHighContrast: !isHighContrast });
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        <path d="M12 3a9 9 0 0 1 0 18Z" />
      </svg>
      <span>${text.contrast}</span>
    </button>`;
}
