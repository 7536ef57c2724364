/** After a change has been shown: where the control that had the keyboard has gone with it, another one gets it. */
export function focusIfLost(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== null && now !== document.body) return;
    const next = find();
    if (next instanceof HTMLElement) next.focus();
  });
}
