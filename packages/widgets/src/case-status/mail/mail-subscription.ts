import { type Lang, subscribeToMail } from '@damrong/contract';
import { send, type Transport } from '@damrong/sdk/light';
import type { ChunkModule } from '../../chunk/lazy-chunk.ts';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { focusField } from '../../field/focus.ts';
import type { CaseHost, Credentials } from '../view/look-up.ts';
import { CaseReply } from '../view/case-reply.ts';
import { mailChunk } from './mail.chunk.ts';

type MailChunk = ChunkModule<typeof mailChunk>;

/** Asking for mails about a case. The form comes when somebody wants it. */
export class MailSubscription {
  readonly form: CaseReply<string>;
  part: MailChunk | undefined;
  hasFailed = false;
  /** Where the last mail went, and until when its link works. */
  sent: { readonly address: string; readonly confirmBy: string } | undefined;

  readonly #host: CaseHost;

  constructor(host: CaseHost) {
    this.#host = host;
    this.form = new CaseReply('', () => {
      host.requestUpdate();
    });
  }

  readonly open = async (): Promise<void> => {
    const host = this.#host;
    try {
      this.part = await loadChunk(mailChunk);
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    host.requestUpdate();
    await host.updateComplete;
    focusField(host.renderRoot, 'email');
  };

  async post(
    transport: Transport,
    body: Credentials & { readonly email: string; readonly lang: Lang },
    signal: AbortSignal,
  ): Promise<void> {
    const { confirmBy } = await send(transport, subscribeToMail, { body }, { signal });
    this.sent = { address: body.email.trim(), confirmBy };
  }
}
