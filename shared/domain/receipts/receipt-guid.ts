/** 36 characters, capital letters, the same for the same receipt (messages.md §3). */
export function receiptGuid(digest: string, status: string): string {
  const hex = digest.slice(0, 24).toUpperCase();
  const tail = hex.slice(20) + status.replace('-', 'F').padStart(8, '0').toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${tail.slice(0, 12)}`;
}
