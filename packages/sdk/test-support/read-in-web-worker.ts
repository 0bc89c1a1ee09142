import { formatCaseNumber } from '@damrong/contract';
import { createClient, isNotFoundError } from '@damrong/sdk';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  void report(data);
});

async function report(baseUrl: string) {
  const client = createClient({ baseUrl });
  const { province } = await client.places.get('50');
  const number = formatCaseNumber({ fiscalYear: 2570, provinceCode: '50', serial: 999_999 });
  const missing = await client.cases
    .lookUp({ number, code: '0000-0000-0000' })
    .catch(isNotFoundError);
  postMessage({ province, missing });
}
