import { loadChunk } from '../chunk/load-chunk.ts';
import { surroundingsChunk } from '../element/surroundings.chunk.ts';
import { centerAddress } from '../chunk/embed-address.ts';
import { onMissingChunk } from '../chunk/import-chunk.ts';
import { version } from '../element/version.ts';
import { type ConnectionReport, isChecked } from '../page-check/connection-report.ts';
import { tellFailure } from '../page-check/tell-failure.ts';

const noElementMs = 4000;

/** Tells the centre, and its check where that has opened the page, that the rest of us does not come. */
export function tellMissing(script: HTMLScriptElement | undefined): void {
  if (isChecked()) {
    // Where there is no element to do so.
    setTimeout(() => {
      loadChunk(surroundingsChunk).then(
        ({ bringAnswer }) => {
          bringAnswer(centerAddress());
        },
        () => undefined,
      );
    }, noElementMs);
  }
  onMissingChunk((chunk) => {
    const center = centerAddress();
    tellFailure(center, chunk, 'chunk_unavailable');
    if (!isChecked()) return;
    const report: ConnectionReport = {
      damrong: 'connection',
      origin,
      release: version,
      script: script?.src ?? '',
      isIncomplete: true,
    };
    // A copy that knows no centre tells whoever has opened it: there is nothing in it but its address.
    (opener as Window).postMessage(report, center === '' ? '*' : new URL(center).origin);
  });
}
