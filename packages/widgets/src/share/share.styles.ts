import { css } from 'lit';

export const shareStyles = css`
  .address {
    margin-top: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .address span {
    display: block;
    color: var(--_soft);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0.75em;
    margin-top: 1em;
    list-style: none;
  }
  .ways > li {
    display: grid;
  }
  .actions {
    margin-top: 0.75em;
  }
  .said {
    margin-top: 0.75em;
  }
  .said:empty {
    display: none;
  }
  .qr {
    margin-top: 1em;
  }
  /* Readers look for dark modules on a light ground, whatever the colours of the page. */
  .qr svg {
    display: block;
    width: 100%;
    max-width: 16em;
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
  .qr path {
    fill: #000;
  }
`;
