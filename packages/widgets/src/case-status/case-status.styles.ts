import { css } from 'lit';

export const caseStatusStyles = css`
  .card,
  .case,
  .display-settings {
    max-width: 50em;
    margin-inline: auto;
  }
  .case > * + * {
    margin-top: 1em;
  }
  .part {
    border-top: 1px solid var(--_line);
  }
  .eyebrow {
    display: block;
    font-size: calc(1em / 1.5);
    font-weight: 400;
    color: var(--_soft);
  }
  .stages {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.4em;
    list-style: none;
  }
  .stages li {
    padding-top: 0.4em;
    border-top: 0.4em solid var(--_line);
    color: var(--_soft);
  }
  .stages [data-reached] {
    border-color: var(--_primary);
  }
  .stages [aria-current] {
    font-weight: 700;
    color: var(--_ink);
  }
  .details > div {
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .details dt {
    color: var(--_soft);
  }
  .details dd {
    font-weight: 700;
  }
  .phone {
    display: inline-block;
    min-width: 44px;
    margin-inline-end: 1em;
    padding: 0.5em 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-top: 0.5em;
  }
  .words {
    white-space: pre-line;
  }
  .by {
    margin-top: 0.25em;
    font-weight: 700;
  }
  .late {
    border-color: var(--_error);
    background: var(--_error-tint);
  }
  .news:not(:empty) {
    padding: 0.75em 1em;
    border: 2px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_tint);
    font-weight: 700;
  }
  .question {
    border-color: var(--_primary);
  }
  .question > * + * {
    margin-top: 0.5em;
  }
  .question .words {
    font-size: 1.1em;
    font-weight: 700;
  }
  .timeline {
    margin-top: 1em;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding: 0 0 1.5em 1.75em;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 0.5em;
  }
  .timeline li:last-child {
    padding-bottom: 0;
    border-color: transparent;
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.5em - 1px);
    top: 0.35em;
    width: 1em;
    height: 1em;
    border: 2px solid var(--_primary);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline li:first-child::before {
    background: var(--_primary);
  }
  .title {
    font-weight: 700;
  }
  .part > h3 + * {
    margin-top: 0.5em;
  }
  .part form {
    margin-top: 1em;
  }
  [role='status']:empty {
    margin: 0;
  }
  @container (max-width: 22em) {
    .stages {
      font-size: 0.9em;
    }
  }
  @container (min-width: 34em) {
    .details > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 1em;
    }
    .phone {
      padding: 0;
    }
  }
  @media print {
    .part {
      break-inside: auto;
    }
    .timeline li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .stages [data-reached] {
      border-color: Highlight;
    }
  }
`;
