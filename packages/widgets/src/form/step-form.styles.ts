import { css } from 'lit';

/** Looks of a step form's first screen; those of later steps come with them. */
export const stepFormStyles = css`
  .body > *,
  .display-settings {
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
  @media (forced-colors: active) {
    .progress i {
      border: 1px solid;
    }
    .progress [data-done] {
      background: Highlight;
    }
  }
`;
