import { css } from 'lit';

export const centerViewStyles = css`
  .center-view {
    container-type: inline-size;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .center-view > * + * {
    margin-top: 0.5em;
  }
  .center-view .opening {
    color: var(--_soft);
    font-weight: 700;
  }
  .center-view .open {
    color: var(--_success);
  }
  .center-view dl > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-top: 1px solid var(--_line);
  }
  .center-view dt {
    color: var(--_soft);
  }
  .center-view .phone {
    display: inline-block;
    margin-inline-end: 1em;
    font-weight: 700;
  }
  .center-view .post {
    display: block;
    color: var(--_soft);
  }
  .center-view .way {
    white-space: pre-line;
  }
  .center-view .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .center-view .links > * {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  /* Few desks have a map application that takes such an address. */
  @media not (pointer: coarse) {
    .center-view .links > .touch {
      display: none;
    }
  }
  @container (max-width: 26em) {
    .center-view dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .center-view {
      break-inside: avoid;
    }
    .center-view .opening,
    .center-view .away {
      display: none;
    }
  }
`;
