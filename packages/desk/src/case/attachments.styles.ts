import { css } from 'lit';

export const attachmentsStyles = css`
  .attached {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 1em;
    margin-top: 0.75em;
    list-style: none;
  }
  .attached li {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .attached .picture {
    display: grid;
    place-items: center;
    width: 100%;
    aspect-ratio: 4 / 3;
    margin-bottom: 0.5em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    color: var(--_soft);
    font-weight: 700;
    object-fit: contain;
  }
  .attached .soft {
    font-size: 0.9em;
  }
  .attached .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .attached a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    min-width: 44px;
  }
`;
