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
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${baseUrl}/v1/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token(posting.sender)}`, 'content-type': contentType },
      body,
    });
    const reply: unknown = await answer.json();
    if (answer.status === 202) return acceptedIn(reply);
    if (answer.status < 500 || attempt === TRIES) {
      throw new Error(`the sample day was refused: ${answer.status} for ${posting.documents.length} documents`);
    }
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
