import { css } from 'lit';

export const volunteerFormStyles = css`
  .comfort,
  .card {
    max-width: 50em;
    margin-inline: auto;
  }
  .title {
    font-weight: 700;
    color: var(--_soft);
  }
  .progress {
    display: flex;
    gap: 0.35em;
    margin-top: 0.5em;
  }
  .progress i {
    flex: 1;
    height: 0.35em;
    border-radius: 1em;
    background: var(--_line);
  }
  .progress [data-done] {
    background: var(--_primary);
  }
  .eyebrow {
    display: block;
    font-size: calc(1em / 1.5);
    font-weight: 400;
    color: var(--_soft);
  }
  [role='status']:empty {
    margin: 0;
  }
  .columns .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
  }
  .districts .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
  }
  .privacy dt {
    margin-top: 0.75em;
    font-weight: 700;
  }
  .privacy + .field,
  .field + .panel {
    margin-top: 1.75em;
  }
  .reference {
    font-size: 1.6em;
    font-weight: 700;
    white-space: nowrap;
  }
  .details > div {
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .details dt {
    color: var(--_soft);
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
  @container (min-width: 34em) {
    .details > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 1em;
    }
  }
  @media (forced-colors: active) {
    .progress [data-done] {
      background: Highlight;
    }
  }
`;
