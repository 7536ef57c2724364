/** Held on to while the dialog is open: a field that nobody knows of may be cleared away before it hears what was chosen. */
let asked: HTMLInputElement | null = null;

/** Asks for files with the browser's own dialog, which every host has. Several can be chosen at once. */
export function chooseFiles(endings: readonly string[], take: (files: readonly File[]) => void): void {
  const field = document.createElement('input');
  asked = field;
  field.type = 'file';
  field.multiple = true;
  field.accept = endings.join(',');
  field.addEventListener('change', () => take([...(field.files ?? [])]));
  for (const end of ['change', 'cancel']) field.addEventListener(end, () => (asked = asked === field ? null : asked));
  field.click();
}
