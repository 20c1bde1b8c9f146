/** Offers text as a file. False where the webview has no downloads (Word on Mac and iPad); the text can then be copied. */
export function download(name: string, text: string): boolean {
  if (typeof URL.createObjectURL !== 'function') return false;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the click has been taken up; at once would cancel it in some webviews.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}
