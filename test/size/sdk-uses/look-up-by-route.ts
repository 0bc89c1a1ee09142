// The same without ky and without schemas.
import { lookUpCaseRoute } from '@damrong/contract';
import { createTransport, postJson } from '@damrong/sdk/light';

const transport = createTransport({ baseUrl: 'https://1567.example.go.th', lang: 'th' });

export const lookUp = (number: string, code: string) =>
  postJson(transport, lookUpCaseRoute, { body: { number, code } });
