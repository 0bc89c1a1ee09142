import { css } from 'lit';

export const attachmentsStyles = css`
  .attached {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
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
    aspect-ratio: 4 / 3;
    margin-bottom: 0.5em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    color: var(--_soft);
    font-weight: 700;
    text-align: center;
  }
  .attached canvas {
    display: block;
    max-width: 100%;
    max-height: 100%;
    object-fit: contain;
  }
  .attachments h4 {
    margin: 1em 0 0;
    font-size: 1em;
  }
`;
