import { css } from 'lit';

export const templatesStyles = css`
  .template {
    flex: 1 1 26em;
    min-width: 0;
  }
  .template h2 {
    margin: 0;
    font-size: 1.05em;
  }
  .template p {
    margin-block: 0.3em;
  }
  .filled {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .badge {
    font-weight: normal;
  }
  .inserts,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block: 0.5em 1em;
    padding: 0;
    list-style: none;
  }
  .inserts .link,
  .chosen .link {
    min-height: 44px;
  }
  .preview {
    margin-block: 1em;
  }
  .preview h3 {
    margin: 0;
    font-size: 1em;
  }
  .versions li {
    margin-block: 0.75em;
  }
  .versions dt {
    font-weight: bold;
  }
  .versions dd {
    margin-inline-start: 1em;
  }
`;
