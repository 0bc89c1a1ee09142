import { css } from 'lit';

/** Looks of the first screen; those of later steps come with them. */
export const complaintFormStyles = css`
  .body > *,
  .display-settings {
    max-width: 50em;
    margin-inline: auto;
  }
  .card + .notice {
    margin-top: 1em;
  }
  .title {
    font-weight: 700;
    color: var(--_soft);
  }
  .progress {
    display: flex;
    gap: 0.35em;
    margin: 0.5em 0 1em;
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
  h2 span {
    display: block;
    font-size: calc(1em / 1.5);
    font-weight: 400;
  }
  h2 ~ * {
    margin-top: 1.25em;
  }
  .step > * + * {
    margin-top: 1.5em;
  }
  .waiting:empty,
  .step > :empty {
    margin: 0;
  }
  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .emergency a {
    display: inline-block;
    min-width: max(2.6em, 44px);
    padding: 0.45em 0;
    font-weight: 700;
  }
  [for='search'] {
    font-size: 1.2em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0.6em;
    margin-top: 0.6em;
    list-style: none;
  }
  .groups button {
    align-items: center;
    width: 100%;
    height: 100%;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .own-page {
    padding-top: 1em;
    border-top: 1px solid var(--_line);
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .progress i {
      border: 1px solid;
    }
    .progress [data-done] {
      background: Highlight;
    }
  }
`;
