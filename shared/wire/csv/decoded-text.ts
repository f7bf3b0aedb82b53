import { Refusal } from '../../faults/refusal.ts';

/** UTF-8, or else GB 18030, in which spreadsheets on Chinese systems save CSV. Throws Refusal `unreadable` for anything else. */
export function decodedText(bytes: Uint8Array): string {
  const text = decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes);
  // A gateway that took the bytes for UTF-8 left marks where characters were.
  if (text !== null && !text.includes('\uFFFD')) return text;
  const detail = '编码无法识别，请存为 UTF-8 The encoding is not known: save the file as UTF-8.';
  throw new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'encoding' }]);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
