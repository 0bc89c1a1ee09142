// The same without ky.
import { lookUpCase } from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk/light';

const transport = createTransport({ baseUrl: 'https://1567.example.go.th', lang: 'th' });

export const lookUp = (number: string, code: string) =>
  send(transport, lookUpCase, { body: { number, code } });
