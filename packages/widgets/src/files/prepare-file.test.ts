import type { UploadPolicy } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { FileError } from './file-issue.ts';
import { prepareFile } from './prepare-file.ts';
import { bytesFile, photo, photoWithExif } from './testing/sample-files.ts';

const policy: UploadPolicy = {
  files: 5,
  bytes: 200_000,
  chunkBytes: 1_048_576,
  side: 1024,
  hours: 24,
  kinds: [{ type: 'image/jpeg', extensions: ['jpg', 'jpeg'], convert: false }],
};

async function issueOf(file: File): Promise<string> {
  try {
    await prepareFile(file, policy);
    return '';
  } catch (error) {
    return error instanceof FileError ? error.issue : String(error);
  }
}

async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await blob.arrayBuffer());
}

describe('prepareFile', () => {
  it('leaves behind what the camera wrote beside the picture', async () => {
    const file = await photoWithExif();
    expect(await textOf(file)).to.include('GPSLatitude');
    const { blob } = await prepareFile(file, { ...policy, bytes: 10_000_000 });
    expect(blob.type).to.equal('image/jpeg');
    expect(await textOf(blob)).not.to.include('Exif');
  });

  it('draws a large photo no larger than anybody needs', async () => {
    const file = await photo('large.jpg', { width: 2000, height: 1000 });
    const { blob, preview } = await prepareFile(file, { ...policy, bytes: 10_000_000 });
    const picture = await createImageBitmap(blob);
    expect([picture.width, picture.height]).to.deep.equal([1024, 512]);
    expect(preview?.width).to.equal(160);
  });

  it('keeps a small screenshot a PNG', async () => {
    const file = await photo('screen.png', { width: 60, height: 40, type: 'image/png' });
    expect((await prepareFile(file, policy)).blob.type).to.equal('image/png');
  });

  it('sends a document as it is', async () => {
    for (const bytes of ['%PDF-1.7', '\r\n%PDF-1.7', '\u001b%-12345X@PJL\r\n%PDF-1.7']) {
      const file = bytesFile('letter.pdf', bytes);
      expect((await prepareFile(file, policy)).blob).to.equal(file);
    }
  });

  for (const [what, file, issue] of [
    ['nothing', bytesFile('empty.jpg', ''), 'file_empty'],
    ['a drawing of another kind', bytesFile('plan.svg', '<svg xmlns='), 'file_kind_unsupported'],
    ['a photo whose bytes are broken', bytesFile('photo.JPG', '\0\0\0\0'), 'file_unreadable'],
    [
      'an HEIC where the device cannot read it',
      bytesFile('IMG.heic', '\0\0\0\x18ftypheic'),
      'file_heic',
    ],
    ['a document that is too large', bytesFile('big.pdf', '%PDF-1.7', 200_001), 'file_too_large'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await issueOf(file)).to.equal(issue);
    });
  }
});
