// The call with the largest schema.
import { fileCase } from '@damrong/contract';
import { createTransport, send, type CallInput } from '@damrong/sdk';

const transport = createTransport({ baseUrl: 'https://1567.example.go.th', lang: 'th' });

export const file = (input: CallInput<typeof fileCase>) => send(transport, fileCase, input);
