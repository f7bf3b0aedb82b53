const STATUS_LENGTH = 8;

/** 36 characters, capital letters, the same for the same receipt (messages.md §3). */
export function receiptGuid(digest: string, status: string): string {
  return stemOf(digest) + endOf(status);
}

/** What all receipts of one document begin with. */
export function stemOf(digest: string): string {
  const hex = digest.slice(0, 24).toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** What all receipts of one status end with. */
export function endOf(status: string): string {
  return status.replace('-', 'F').padStart(STATUS_LENGTH, '0');
}
