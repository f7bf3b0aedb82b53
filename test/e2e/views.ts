import * as z from 'zod';
import type { Story } from '../../infra/local/sample/story.ts';
import { QueuePage } from '../../shared/wire/http/schemas/desk.ts';
import { ListDetail, ListsPage } from '../../shared/wire/http/schemas/field.ts';
import { ParcelView } from '../../shared/wire/http/schemas/parcel.ts';
import { type Claims, type Product, read, until } from './running-product.ts';

export const OFFICER: Claims = { role: 'officer', customs: '*', name: '审单员一' };
export const INSPECTOR: Claims = { role: 'inspector', customs: '*', name: '查验员一' };
export const ADMIN: Claims = { role: 'admin', customs: '*', name: '管理员' };

/** RFC 9457, as the product writes it. */
export const ProblemView = z.looseObject({
  type: z.string(),
  title: z.string().optional(),
  status: z.number(),
  detail: z.string().optional(),
  errors: z.array(z.object({ detail: z.string(), pointer: z.string(), code: z.string() })).optional(),
});

export const pathOf = ({ order }: Story) => `/v1/parcels/${order.ebpCode}/${encodeURIComponent(order.orderNo)}`;

/** The parcel as an officer sees it; null while it is unknown. */
export async function parcelAt(product: Product, path: string): Promise<ParcelView | null> {
  const answer = await product.ask(path, { as: OFFICER });
  return answer.status === 404 ? null : read(ParcelView, answer);
}

/** The parcel once it has a verdict; `done` asks for more. */
export async function assessed(
  product: Product,
  path: string,
  done: (parcel: ParcelView) => boolean = () => true,
  seconds = 60,
): Promise<ParcelView> {
  const hasVerdict = (parcel: ParcelView | null): parcel is ParcelView => parcel !== null && parcel.lane !== null;
  const parcel = await until(
    () => parcelAt(product, path),
    (seen) => hasVerdict(seen) && done(seen),
    seconds,
  );
  if (!hasVerdict(parcel)) throw new Error('no verdict');
  return parcel;
}

export const codesOf = ({ findings }: ParcelView) => findings.map(({ code }) => code);

/** What the parcel's own documents say: without what looking back found beside the others, and without the lane that only the score gave. */
export const ownCodesOf = ({ findings }: ParcelView) =>
  findings.flatMap(({ code, foundAt }) => (foundAt === undefined && code !== 'risk-score' ? [code] : []));

export async function queueOf(product: Product, query = ''): Promise<QueuePage> {
  return read(QueuePage, await product.ask(`/v1/desk/queue${query}`, { as: OFFICER }));
}

export async function listsOf(product: Product): Promise<ListDetail[]> {
  const { lists } = read(ListsPage, await product.ask('/v1/lists', { as: INSPECTOR }));
  return Promise.all(
    lists.map(async ({ id }) => read(ListDetail, await product.ask(`/v1/lists/${id}?limit=100`, { as: INSPECTOR }))),
  );
}
