/** A small picture. */
export async function picture(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  canvas.getContext('2d')?.fillRect(40, 40, 120, 90);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas gave no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Sends a file as a page would, to the citizens' address or the desk's own. @returns its id */
export async function send(origin: string, file: Blob): Promise<string> {
  const tus = { 'Tus-Resumable': '1.0.0' };
  const begun = await fetch(`${origin}/v1/uploads`, {
    method: 'POST',
    headers: { ...tus, 'Upload-Length': String(file.size) },
  });
  const id = begun.headers.get('Location')?.split('/').at(-1) ?? '';
  await fetch(`${origin}/v1/uploads/${id}`, {
    method: 'PATCH',
    headers: { ...tus, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' },
    body: await file.arrayBuffer(),
  });
  return id;
}
