/** Moves the focus to the link of the next or previous row; Enter then opens it as any link. */
export function stepRow(table: HTMLElement | null, by: 1 | -1): void {
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
  const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const to = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
  links[to]?.focus();
  links[to]?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
