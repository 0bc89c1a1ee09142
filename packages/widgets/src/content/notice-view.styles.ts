import { css } from 'lit';

export const noticeViewStyles = css`
  .notice-view {
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .notice-view > * + *,
  .notice-view .text > * + * {
    margin-top: 0.5em;
  }
  .notice-view h4 {
    margin: 0;
    font-size: 1em;
  }
  .notice-view .text > * + h4 {
    margin-top: 1em;
  }
  .notice-view ul {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  .notice-view .about {
    color: var(--_soft);
    font-size: 0.9em;
  }
  .notice-view .about b {
    color: var(--_ink);
  }
  @media print {
    .notice-view {
      break-inside: avoid;
    }
    .notice-view .rest[hidden] {
      display: block;
    }
  }
`;
