/** Details of what is selected, or the history. */
export function RightPanel() {
  return null;
}
