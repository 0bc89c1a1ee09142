import { css } from 'lit';

/** The lines keep their height before the centre's card arrives: nothing on the page moves. */
export const bannerStyles = css`
  .band {
    display: flex;
    align-items: center;
    gap: 0.75em 1.5em;
    padding: 1em 1.25em;
    border-bottom: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_band);
    color: var(--_on-band);
  }
  .words {
    flex: 1;
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
  }
  .hours {
    min-height: 1.65em;
    font-size: 0.9em;
    text-wrap: balance;
  }
  .call {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: max(3.2em, 44px);
    padding: 0.2em 1.4em;
    border-radius: 9em;
    background: var(--_accent);
    color: #14193a;
    text-decoration: none;
    white-space: nowrap;
  }
  .call:hover {
    background: #ffcf5c;
    color: #14193a;
  }
  .call b {
    font-size: 1.6em;
  }
  .call svg {
    width: 1.4em;
    height: 1.4em;
    fill: currentColor;
  }
  .band :focus-visible {
    outline-color: #fff;
    box-shadow: 0 0 0 6px var(--_ink);
  }
  .notice {
    margin-top: 0.75em;
  }
  @container (max-width: 60em) {
    .hours {
      min-height: 3.3em;
    }
  }
  @container (max-width: 36em) {
    .hours {
      min-height: 4.95em;
    }
  }
  @container (max-width: 32em) {
    .band {
      flex-direction: column;
      align-items: stretch;
    }
    .name {
      min-height: 3.3em;
    }
    .name span {
      display: block;
    }
    :lang(en) .name span {
      white-space: normal;
    }
    .name wbr {
      display: none;
    }
    .call {
      justify-content: center;
    }
  }
  @container (max-width: 16em) {
    .hours {
      min-height: 6.6em;
    }
  }
  @container (max-width: 15em) {
    .band {
      padding: 0.75em;
    }
    .name {
      font-size: 1em;
    }
    .call {
      gap: 0.4em;
      padding: 0.2em;
    }
    .call b {
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .band,
    .call {
      border: 2px solid;
    }
  }
`;
