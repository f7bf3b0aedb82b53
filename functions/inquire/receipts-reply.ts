import type { Receipt } from '../../shared/model/receipt.ts';
import type { Call, UseCase } from '../../shared/wire/http/call.ts';
import { writeReceiptMessages } from '../../shared/wire/xml/write-receipts.ts';
import { receiptView } from './parcel-view.ts';
import type { World } from './world.ts';

const USUAL = 100;

type Reply = Awaited<ReturnType<UseCase<'getReceipts'>>>;

/** A page of the enterprise's receipts, oldest first: as JSON, or as one CEB message. */
export async function receiptsReply({ receipts }: Pick<World, 'receipts'>, call: Call<'getReceipts'>): Promise<Reply> {
  const { after, cursor, limit = USUAL } = call.query;
  const org = call.caller.org ?? '';
  const from = after ?? cursor;
  const page = await receipts.after(org, from, limit);
  if (call.accepts !== 'application/xml') {
    const { nextCursor } = page;
    return { body: { receipts: page.receipts.map(receiptView), ...(nextCursor === undefined ? {} : { nextCursor }) } };
  }
  const alike = sameType(page.receipts);
  const cut = alike.length === page.receipts.length ? page : await receipts.after(org, from, alike.length);
  return xmlReply(alike, cut.nextCursor ?? from);
}

/** One message holds receipts of one type: the page ends where the type changes. */
function sameType(receipts: readonly Receipt[]): readonly Receipt[] {
  const other = receipts.findIndex(({ type }) => type !== receipts[0]?.type);
  return other < 0 ? receipts : receipts.slice(0, other);
}

function xmlReply(receipts: readonly Receipt[], next: string | undefined): Reply {
  const headers = next === undefined ? {} : { 'x-next-cursor': next, link: `</v1/receipts?after=${next}>; rel="next"` };
  const [message] = writeReceiptMessages(receipts);
  return message === undefined
    ? { content: '', contentType: 'application/xml', status: 204, headers }
    : { content: message, contentType: 'application/xml', headers };
}
