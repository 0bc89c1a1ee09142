/** What an event stream brings: the data of an event, or a sign of life without any. */
export type StreamPart = { readonly data: string } | 'heartbeat';

/**
 * The parts of a `text/event-stream`, as they come.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamPart> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (pending + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
      pending = blocks.pop() ?? '';
      for (const block of blocks) yield partOf(block);
    }
  } finally {
    // Who stops reading has no use for the rest, and the centre need not send it.
    reader.cancel().catch(() => undefined);
  }
}

function partOf(block: string): StreamPart {
  const lines = block.split(/\r?\n/).filter((line) => line.startsWith('data:'));
  return lines.length === 0
    ? 'heartbeat'
    : { data: lines.map((line) => line.slice('data:'.length).trimStart()).join('\n') };
}
