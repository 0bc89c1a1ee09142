import { codeName, letterSecrecies, type LetterSecrecy } from '@damrong/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Rules of the paper, which count for the document and in no shadow root: margins, the number of each page
 * from the second on, and the class of secrecy at the top and the foot of each. Sarabun and other faces
 * draw larger than TH SarabunPSK at the same size: they are drawn smaller where they stand in for it.
 */
export class LetterPageRules implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveControllerHost) {
    this.set(null);
    host.addController(this);
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }

  /** For a letter of this class. */
  set(secrecy: LetterSecrecy | null): void {
    this.#sheet.replaceSync(rulesFor(secrecy));
  }
}

function rulesFor(secrecy: LetterSecrecy | null): string {
  const words = secrecy === null ? '' : codeName(letterSecrecies, secrecy, 'th');
  const mark = `content: '${words}'; color: #c00000; font: bold 32pt sans-serif;`;
  const number = `counter(page, thai)`;
  return `
    @font-face {
      font-family: 'Damrong Letter Sarabun';
      src: local('Sarabun'), local('Sarabun Regular');
      size-adjust: 75%;
    }
    @font-face {
      font-family: 'Damrong Letter Thai';
      src: local('Noto Sans Thai'), local('Loma'), local('Thonburi'), local('Tahoma');
      size-adjust: 75%;
    }
    @page {
      size: A4;
      margin: 2.5cm 2cm 2cm 3cm;
      @top-center {
        content: ${words === '' ? '' : `'${words}' '\\A'`} '-' ${number} '-';
        white-space: pre;
        ${words === '' ? '' : 'color: #c00000;'}
        font-family: 'TH SarabunPSK', 'TH Sarabun New', 'Damrong Letter Sarabun', sans-serif;
        font-size: 16pt;
      }
      ${words === '' ? '' : `@bottom-center { ${mark} }`}
    }
    @page :first {
      margin-top: ${words === '' ? '1.5cm' : '2.5cm'};
      @top-center { ${words === '' ? 'content: none;' : mark} }
    }
  `;
}
