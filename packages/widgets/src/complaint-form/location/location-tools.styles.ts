import { css } from 'lit';

export const locationToolsStyles = css`
  .location-tools > * + * {
    margin-top: 0.75em;
  }
  .location-tools > .field + [role='status'] {
    margin-top: 0.4em;
  }
  .location-tools > .ways,
  .location-tools > .map-panel {
    margin-top: 1.5em;
  }
  .location-tools > :empty {
    margin: 0;
  }
  .location-tools .ways .hint {
    margin-top: 0.5em;
    font-size: 0.95em;
  }
  .options {
    max-width: 32em;
    margin-top: 0.25em;
    padding: 0;
    overflow: hidden;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .options [role='option'] {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.75em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .options [role='option'] + [role='option'] {
    border-top: 1px solid var(--_line);
  }
  .options [role='option']:hover {
    background: var(--_tint);
  }
  .options [aria-selected='true'],
  .options [aria-selected='true']:hover {
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .taken {
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .outlines-credit {
    font-size: 0.85em;
  }
  @container (max-width: 26em) {
    .location-tools {
      padding-inline: 0.75em;
    }
    .location-tools > .button,
    .ways > .button {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .options [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .taken {
      border: 1px solid;
    }
  }
`;
