import { css } from 'lit';

/**
 * The paper of the correspondence rules: A4, 3 cm left and 2 cm right, 16 pt, indent 2.5 cm, the axis for
 * date and signature 7.5 cm from the left margin. On a narrow screen it is as wide as the screen.
 */
export const letterStyles = css`
  .sheet {
    box-sizing: border-box;
    width: min(21cm, 100%);
    min-height: min(29.7cm, 141vw);
    padding: min(1.5cm, 7vw) min(2cm, 6vw) min(2cm, 9vw) min(3cm, 8vw);
    border: 1px solid var(--_edge);
    background: #fff;
    color: #000;
    font-family:
      'TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙', 'Damrong Letter Sarabun',
      'Damrong Letter Thai', sans-serif;
    font-size: 16pt;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .sheet p {
    margin: 0;
  }
  .head {
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: start;
    gap: 0 0.5cm;
  }
  .garuda {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    width: 2.8cm;
    height: 3cm;
    border: 1px dashed #666;
    color: #595959;
    font-size: 12pt;
  }
  .external .garuda {
    grid-column: 1 / -1;
    justify-self: center;
    margin-bottom: -1.3em;
  }
  .external .number {
    padding-top: 1.3em;
  }
  .external .office {
    padding-top: 1.3em;
  }
  .class {
    color: #c00000;
    font-size: 32pt;
    font-weight: 700;
    line-height: 1.2;
  }
  .external .speed {
    position: absolute;
    top: 0;
    left: 0;
  }
  .secrecy {
    text-align: center;
  }
  .dated,
  .end {
    margin-inline-start: min(7.5cm, 45%);
  }
  .sheet .dated {
    margin-block: 6pt;
    margin-inline-start: min(7.5cm, 45%);
  }
  .sheet .labelled {
    display: flex;
    gap: 0.5em;
    margin-top: 6pt;
  }
  .labelled .label {
    flex: none;
  }
  .labelled .said {
    flex: 1;
    min-width: 0;
  }
  .sheet .body p {
    margin-top: 6pt;
    text-indent: min(2.5cm, 12vw);
    orphans: 2;
    widows: 2;
  }
  .end {
    margin-top: 12pt;
    text-align: center;
    break-inside: avoid;
  }
  .sheet .signature {
    margin-top: 4lh;
  }
  .memo .signature {
    margin-top: 3lh;
  }
  .foot {
    margin-top: 1lh;
    break-inside: avoid;
  }
  .memo .head {
    grid-template-columns: auto 1fr;
    min-height: 1.5cm;
  }
  .memo .garuda {
    width: 1.5cm;
    height: 1.5cm;
    font-size: 9pt;
    text-align: center;
  }
  .memo .title {
    grid-column: 1 / -1;
    grid-row: 1;
    padding-inline-start: 1.6cm;
    font-size: 29pt;
    font-weight: 700;
    line-height: 35pt;
    text-align: center;
  }
  .memo .garuda {
    grid-column: 1;
    grid-row: 1;
  }
  .memo .speed {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .dotted {
    display: flex;
    gap: 0.3em;
    align-items: baseline;
  }
  .dotted b {
    flex: none;
    font-size: 20pt;
  }
  .dotted span {
    flex: 1;
    min-width: 0;
    border-bottom: 1.5px dotted #000;
  }
  .dotted .later {
    border: 0;
  }
  .dotted-pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 0.5em;
  }
  .later {
    color: #595959;
  }
  .void {
    color: var(--_error);
    font-weight: 700;
  }
  @media (max-width: 30em) {
    .sheet {
      font-size: 13pt;
    }
    .external .garuda {
      width: 1.6cm;
      height: 1.7cm;
    }
    .class {
      font-size: 20pt;
    }
    .memo .title {
      font-size: 20pt;
    }
    .dotted b {
      font-size: 14pt;
    }
    .dotted-pair {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .sheet {
      width: auto;
      min-height: 0;
      padding: 0;
      border: 0;
      font-size: 16pt;
    }
    .sheet .on-screen {
      display: none;
    }
    .garuda {
      border-color: transparent;
    }
  }
`;
