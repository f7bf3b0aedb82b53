import type { MailItem } from '../../../shared/model/mail-item.ts';
import { writeMessage } from '../../../shared/wire/xml/write-message.ts';
import type { Posting } from './postings.ts';

interface Place {
  readonly baseUrl: string;
  readonly token: (org: string) => Promise<string>;
}

const TRIES = 5;
const PAUSE_MS = 500;

/** Posts one request and answers how many of its documents were accepted. Tries again while the product is busy. */
export async function send({ baseUrl, token }: Place, posting: Posting): Promise<number> {
  const { contentType, body } = written(posting);
  const what = `${posting.documents.length} documents`;
  return acceptedIn(
    await sent(`${baseUrl}/v1/documents`, await token(posting.sender), { contentType, body, status: 202, what }),
  );
}

/** Hands over mail as the customs of a post office would. */
export async function handOver(baseUrl: string, token: string, items: readonly MailItem[]): Promise<void> {
  const what = `${items.length} mail items`;
  const body = JSON.stringify({ items });
  await sent(`${baseUrl}/v1/mail-items`, token, { contentType: 'application/json', body, status: 200, what });
}

interface Request {
  readonly contentType: string;
  readonly body: string;
  readonly status: number;
  readonly what: string;
}

async function sent(url: string, token: string, { contentType, body, status, what }: Request): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': contentType };
    const answer = await fetch(url, { method: 'POST', headers, body });
    const reply: unknown = await answer.json();
    if (answer.status === status) return reply;
    if (answer.status < 500 || attempt === TRIES)
      throw new Error(`the sample day was refused: ${answer.status} for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

function written({ form, documents, sender }: Posting): { readonly contentType: string; readonly body: string } {
  return form === 'json'
    ? { contentType: 'application/json', body: JSON.stringify({ documents }) }
    : {
        contentType: 'application/xml',
        body: writeMessage(documents, { copCode: sender, copName: sender, dxpId: 'DXPENT0000000001' }),
      };
}

function acceptedIn(reply: unknown): number {
  if (typeof reply !== 'object' || reply === null || !('documents' in reply)) return 0;
  const { documents } = reply;
  return Array.isArray(documents) ? documents.filter(({ status }) => status === 'accepted').length : 0;
}
