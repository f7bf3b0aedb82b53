import { assess } from '../../functions/assess/assess.ts';
import { arrived, fourDocuments } from './arrived.ts';
import { assessWorld } from './assess-world.ts';
import { REFERENCE } from './held-parcels.ts';
import { type MemoryProduct, memoryProduct } from './memory-product.ts';
import { ringMarks } from './ring-marks.ts';

/** The token by which traces know the phone of the consistent parcel. */
export async function phoneToken(): Promise<string> {
  const world = assessWorld();
  await assess(world, { arrived: fourDocuments().map((document) => arrived(document)), reassess: [] });
  const [trace] = world.outbox.sent.traces;
  if (trace === undefined) throw new Error('no trace');
  return trace.buyer.phone;
}

/** The consistent parcel, held because its phone is that of a known ring. */
export async function presumedParcel(): Promise<MemoryProduct> {
  const product = await memoryProduct({ reference: REFERENCE });
  await product.knownRings.publish(ringMarks({ key: await phoneToken() }));
  await product.post(...fourDocuments());
  await product.settle();
  return product;
}
