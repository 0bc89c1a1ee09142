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
  .top + h2 {
    margin-top: 1em;
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
  @media (forced-colors: active) {
    .progress [data-done] {
      background: Highlight;
    }
  }
`;
