import type { Right } from '../../model/right.ts';
import { buildSnapshot } from './index/build-snapshot.ts';
import { openSnapshot } from './index/snapshot.ts';
import { screenText } from './screen-text.ts';

const PROBE_EVERY = 1000;
/** Shorter marks are words of every day, which look-up may rightly pass over. */
const PROBE_LENGTH = 4;

/** A snapshot that was opened again and found what it must hold. Throws a defect otherwise, so that it is never published. */
export function soundSnapshot(rights: readonly Right[], build = buildSnapshot): Uint8Array {
  const bytes = build(rights);
  const index = openSnapshot(bytes);
  if ((index.version === 'none') !== (rights.length === 0)) throw new Error('the snapshot lost all its rights');
  const probes = probesOf(rights);
  const found = probes.filter(({ recordNo, mark }) =>
    screenText(mark, index).some(({ right }) => index.rightAt(right).recordNo === recordNo),
  );
  if (found.length * 2 < probes.length)
    throw new Error(`the snapshot finds ${found.length} of ${probes.length} marks that it was made from`);
  return bytes;
}

/** One mark of every thousandth right. Single ones may be passed over as everyday words; half of them may not. */
function probesOf(rights: readonly Right[]): readonly { readonly recordNo: string; readonly mark: string }[] {
  return rights
    .filter((_, at) => at % PROBE_EVERY === 0)
    .flatMap(({ recordNo, marks }) => {
      const mark = marks.find(({ length }) => length >= PROBE_LENGTH);
      return mark === undefined ? [] : [{ recordNo, mark }];
    });
}
