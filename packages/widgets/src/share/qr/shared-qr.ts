import { printDocument } from '../../print-document/print.ts';
import type { PrintDocument } from '../../print-document/print-document.ts';
import { qrCode } from '../../print-document/qr-code.ts';

interface PrintedWords {
  readonly title: string;
  readonly label: string;
  readonly note: string;
}

/** The QR code of an address, for the screen and for paper. */
export class SharedQr {
  readonly address: string;
  readonly code: ReturnType<typeof qrCode>;

  constructor(address: string) {
    this.address = address;
    this.code = qrCode(address);
  }

  /** A sheet that can hang on a wall. */
  sheet({ title, label, note }: PrintedWords): PrintDocument {
    return {
      title,
      lines: [
        { label, value: this.address },
        { label: '☎', value: '1567', isKey: true },
      ],
      notes: [],
      scan: { qr: this.code, note },
    };
  }

  print(words: PrintedWords, lang: string, root: ParentNode): Promise<void> {
    return printDocument(this.sheet(words), lang, root);
  }
}
