import { Writable } from 'node:stream';

/** Reporters move the cursor over lines that another stage may have written meanwhile. */
const cursorMoves = /\u001b\[\d*[A-HJKST]/g;

/** Prints what is written to it line by line, each line with the name of its stage. */
export function outputOf(stage: string, print: (line: string) => void = console.log): Writable {
  let rest = '';
  const tell = (line: string) => {
    const text = line.replace(cursorMoves, '').trimEnd();
    if (text !== '') print(stage === '' ? text : `${stage.padEnd(10)} │ ${text}`);
  };
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(tell);
      done();
    },
    final(done) {
      tell(rest);
      done();
    },
  });
}
