import { adoptStyles, css } from 'lit';

/** Yellow on black, as public sites in Thailand offer it; every pair of colours is above 7:1. */
const highContrast = css`
  color-scheme: dark;
  --_ink: #ff0;
  --_soft: #ff0;
  --_surface: #000;
  --_tint: #1a1a1a;
  --_line: #ff0;
  --_edge: #ff0;
  --_primary: #fff;
  --_on-primary: #000;
  --_strong: #ff0;
  --_error: #ffb4b0;
  --_error-tint: #000;
  --_success: #93e2ba;
  --_success-tint: #000;
  --_accent: #ff0;
  --_band: #000;
  --_on-band: #ff0;
`;

const displaySettingsStyles = css`
  .display-settings,
  .display-settings > div {
    display: flex;
    gap: 0.25em;
  }
  .display-settings {
    justify-content: flex-end;
  }
  .display-settings button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-width: 44px;
    min-height: 44px;
    padding: 0 0.4em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_primary);
    font: inherit;
    line-height: 1;
    cursor: pointer;
  }
  .display-settings button:hover {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .display-settings button[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .display-settings [data-size='small'] {
    font-size: 0.85em;
  }
  .display-settings [data-size='large'] {
    font-size: 1.15em;
  }
  .display-settings [data-size='largest'] {
    font-size: 1.3em;
  }
  .display-settings svg {
    width: 1.3em;
    height: 1.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .display-settings path {
    fill: currentColor;
  }
  @container (max-width: 22em) {
    .display-settings > button span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .display-settings button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  /* Widths that change the layout are counted in it, since the body is their container. */
  [data-text='small'] > .body {
    font-size: calc(0.89 * var(--_size));
  }
  [data-text='large'] > .body {
    font-size: calc(1.25 * var(--_size));
  }
  [data-text='largest'] > .body {
    font-size: calc(1.5 * var(--_size));
  }
  @media screen {
    .root[data-contrast='high'] {
      ${highContrast}
      background: #000;
      color: #ff0;
    }
    .root[data-contrast='high'] .band {
      border: 2px solid #ff0;
    }
  }
  @media print {
    .display-settings {
      display: none;
    }
  }
`;

const adoptedSheets = 'adoptedStyleSheets' in Document.prototype;

/** Adds these looks to an element that has rendered, after all that it has. */
export function adoptDisplaySettings(root: ShadowRoot): void {
  const { styleSheet } = displaySettingsStyles;
  if (adoptedSheets && styleSheet !== undefined) {
    if (root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  } else if (!withTags.has(root)) {
    // There Lit writes `<style>` elements, which only ever add up.
    withTags.add(root);
    adoptStyles(root, [displaySettingsStyles]);
  }
}

const withTags = new WeakSet<ShadowRoot>();
