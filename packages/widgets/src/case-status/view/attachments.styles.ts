import { css } from 'lit';
import { attachedStyles } from '../../files/attached.styles.ts';

export const attachmentsStyles = css`
  ${attachedStyles}
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
  /* Beside others a tall photo takes no more height than they do. */
  @container (min-width: 30em) {
    .attached .picture {
      position: relative;
    }
    .attached canvas {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
  }
`;
