import { css, type CSSResult } from 'lit';

/** Looks of the page of sealed reports. */
export const sealedStyles: CSSResult = css`
  .threads {
    list-style: none;
    margin: 1.5em 0 0;
    padding: 0;
  }
  .threads li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    padding: 0.75em 0;
  }
  .threads button {
    margin-inline-start: auto;
  }
  .muted {
    color: var(--_soft);
  }
  .secret {
    display: block;
    font:
      700 1.3em/1.8 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .letter {
    max-width: 42em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .thread article {
    padding-block: 0.75em;
  }
`;
