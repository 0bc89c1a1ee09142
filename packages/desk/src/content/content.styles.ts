import { css } from 'lit';

export const contentStyles = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-top: 1em;
  }
  .kinds a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .kinds [aria-current] {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: none;
  }
  .state-published {
    border-color: var(--_success);
    background: var(--_success-tint);
    color: var(--_success);
  }
  .state-checked {
    border-color: var(--_primary);
    color: var(--_primary);
    font-weight: 700;
  }
  .link-dead {
    color: var(--_error);
    font-weight: 700;
  }
  .preview {
    margin-block: 1.5em 1em;
  }
  .preview > * + * {
    margin-top: 0.5em;
  }
  .banners {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    max-width: 36em;
  }
  .banners > div {
    display: flex;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.75em 1em;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.5em;
  }
  .pair .field + .field,
  .week .field + .field {
    margin-top: 0;
  }
  .changes {
    margin-block: 1em;
  }
  .versions {
    display: grid;
    gap: 0.75em;
    padding-inline-start: 2em;
    overflow-wrap: anywhere;
  }
  .versions .link {
    min-height: 44px;
  }
`;
