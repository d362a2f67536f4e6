/** Leaves by loading anew, so that nothing of the session stays in memory. */
export function leaveTo(path: string): void {
  window.location.assign(path);
}
