/** One thing that can be chosen from a list. */
export type Option = {
  readonly value: string;
  readonly label: string;
  /** More, in quieter words, after the label. */
  readonly detail?: string | undefined;
  /** Heading that it stands under. */
  readonly group?: string | undefined;
};

/** The options that a typed text leaves: those whose label or detail holds it, those that begin with it first. */
export function matchingOptions(options: readonly Option[], text: string): readonly Option[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return options;
  const begins = options.filter((option) => option.label.toLowerCase().startsWith(wanted));
  const holds = options.filter(
    (option) =>
      !begins.includes(option) &&
      (option.label.toLowerCase().includes(wanted) || option.detail?.toLowerCase().includes(wanted)),
  );
  return [...begins, ...holds];
}

export function hasLabel(options: readonly Option[], text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return options.some((option) => option.label.toLowerCase() === wanted);
}

/** Options one after the other, in groups where they have any, each group where its first option stands. */
export function grouped(
  options: readonly Option[],
): readonly { readonly group: string; readonly options: readonly Option[] }[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const group = groups.get(option.group ?? '');
    if (group) group.push(option);
    else groups.set(option.group ?? '', [option]);
  }
  return [...groups].map(([group, members]) => ({ group, options: members }));
}
