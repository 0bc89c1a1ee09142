/** A photo of noise, so that it does not shrink to nothing. */
export async function photo(
  name = 'ถนนหน้าบ้าน.jpg',
  { width = 640, height = 480, type = 'image/jpeg' } = {},
): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws nothing');
  const pixels = context.createImageData(width, height);
  for (let index = 0; index < pixels.data.length; index += 1) {
    pixels.data[index] = index % 4 === 3 ? 255 : (index * 7919 + (index >> 9)) % 256;
  }
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type, 0.9);
  });
  if (blob === null) throw new Error(`This browser writes no ${type}`);
  return new File([blob], name, { type });
}

/** The photo with a block of EXIF in front, as a camera writes it. */
export async function photoWithExif(): Promise<File> {
  const bytes = new Uint8Array(await (await photo()).arrayBuffer());
  // An empty list of tags, whole enough for browsers that read it, and a word to look for.
  const exif = new TextEncoder().encode('Exif\0\0II*\0\b\0\0\0\0\0\0\0\0\0GPSLatitude');
  const head = [0xff, 0xe1, 0, exif.length + 2];
  const parts = new Blob([bytes.slice(0, 2), new Uint8Array(head), exif, bytes.slice(2)]);
  // In one piece: Firefox reads no picture whose first piece is two bytes.
  return new File([await parts.arrayBuffer()], 'camera.jpg');
}

export function bytesFile(name: string, text: string, size = text.length): File {
  const bytes = Uint8Array.from({ length: size }, (_, index) => text.charCodeAt(index) || 32);
  return new File([bytes], name);
}

/** Chooses files as the device's list of files does. */
export function choose(root: ParentNode, ...files: File[]): void {
  const input = root.querySelector<HTMLInputElement>('#files + input[type=file]');
  if (input === null) throw new Error('No files can be chosen');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}
