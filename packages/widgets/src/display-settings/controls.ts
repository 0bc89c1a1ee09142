import type { Lang } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { displaySettingsTexts } from './display-settings.messages.ts';
import { changeDisplaySettings, displaySettings, textSizes } from './settings.ts';

/** ก- ก ก+ ก++ and the contrast. The state of each is told by the button itself. */
export function displaySettingsControls(lang: Lang): TemplateResult {
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
