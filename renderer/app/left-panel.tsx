/** Filter and legend. */
export function LeftPanel() {
  return null;
}
