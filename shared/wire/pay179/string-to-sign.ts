import type { RawMembers } from './raw-members.ts';

/** The signed members in the order of the specification; software and annex spell the list in two ways. */
const SIGNED = [
  ['sessionID'],
  ['payExchangeInfoHead'],
  ['payExchangeInfoLists', 'payExchangeInfoList'],
  ['serviceTime'],
] as const;

/**
 * `"sessionID":"…"||"payExchangeInfoHead":"{…}"||"payExchangeInfoLists":"[…]"||"serviceTime":"…"` (messages.md §14):
 * the text of each member as it was sent, between quotes and without escaping. Null when a member is missing.
 */
export function stringToSign(members: RawMembers): string | null {
  const parts = SIGNED.map((spellings) => {
    const name = spellings.find((spelling) => members.has(spelling));
    const raw = name === undefined ? undefined : members.get(name);
    return raw === undefined ? null : `"${name}":"${unquoted(raw)}"`;
  });
  return parts.includes(null) ? null : parts.join('||');
}

/** A string's text without its quotes, escapes left as they are; anything else is its own text. */
function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1) : raw;
}
