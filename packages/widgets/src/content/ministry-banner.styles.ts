import { css } from 'lit';

/** Banners of words: no seal of a ministry is shown, because none of them may be used. */
export const ministryBannerStyles = css`
  .banner {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.25em;
    min-width: 0;
    min-height: 5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.4em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    text-decoration: none;
  }
  .banner > b {
    color: var(--_primary);
    text-wrap: balance;
  }
  .banner:hover {
    border-color: var(--_primary);
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }
  .banner:hover > b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .host {
    color: var(--_soft);
    font-size: 0.85em;
  }
  @media (forced-colors: active) {
    .banner {
      border-color: LinkText;
    }
  }
  @media print {
    .banner {
      min-height: 0;
      break-inside: avoid;
    }
  }
`;
