/** How long a browser may take to begin a download, in milliseconds. */
const patience = 60_000;

/** Saves a drawing as a picture file; false where the browser makes none of it. */
export async function saveDrawing(drawing: HTMLCanvasElement, name: string): Promise<boolean> {
  const picture = await new Promise<Blob | null>((resolve) => drawing.toBlob(resolve, 'image/png'));
  if (!picture) return false;
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  return true;
}
