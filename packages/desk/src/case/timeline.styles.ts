import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    margin-top: 0.75em;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding: 0 0 1.25em 1.5em;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.4em - 1px);
    top: 0.45em;
    width: 0.8em;
    height: 0.8em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .timeline li:last-child {
    padding-bottom: 0;
    border-color: transparent;
  }
  .changes {
    padding-inline-start: 1.2em;
  }
  .timeline .changes li {
    padding: 0;
    border: 0;
  }
  .timeline .changes li::before {
    content: none;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .said {
    margin-top: 0.5em;
    padding: 0.5em 0.9em;
    border-inline-start: 0.25em solid var(--_line);
    background: var(--_tint);
  }
  .said.public {
    border-inline-start-color: var(--_success);
    background: var(--_success-tint);
  }
  .said.citizen {
    border-inline-start-color: var(--_primary);
  }
  .label {
    font-size: 0.9em;
    font-weight: 700;
  }
  @media print {
    .timeline li {
      break-inside: avoid;
    }
    .timeline li::before {
      border: 0.4em solid var(--_primary);
    }
  }
`;
