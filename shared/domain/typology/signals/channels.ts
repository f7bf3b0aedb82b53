import type { Trace } from '../../../model/trace.ts';
import { distinct, groupOf } from '../groups.ts';
import { isNameless } from '../profiles.ts';
import { remembered } from '../remembered.ts';
import type { Scene } from '../scene.ts';
import { surprise } from '../surprise.ts';
import { channelOf, isGuest, shareOfChannel } from './channel-of.ts';
import { closeTo } from './close-to.ts';
import { NOTHING, plain, type Signal, signal } from './signal.ts';

/* Through which platform it came (rules.md P8): a connected platform used as a pipe, its documents written by a machine. */

const BATCH_SECONDS = 20;
/** So little elsewhere says little. */
const DOUBT = 1;

const rareChannel = signal(
  'rare-channel',
  '本商户经由其他平台的比例',
  'Share of this merchant’s parcels that come through other platforms',
  (trace, scene) => plain(1 - shareOfChannel(trace, scene)),
  '%',
);

/** A merchant that names its goods elsewhere and not here writes these orders by machine; one that never names them is only curt. */
const namelessHere = signal(
  'nameless-here',
  '本商户仅在该平台品名笼统的包裹（票）',
  'Nameless articles of this merchant on this platform, which it names elsewhere',
  (trace, scene) => {
    if (!isNameless(trace)) return NOTHING;
    const { merchant, platform } = trace.firms;
    return remembered(scene, 'nameless', `${merchant} ${platform}`, () => {
      const here = channelOf(trace, scene).members;
      const elsewhere = groupOf(scene.groups.merchant, merchant).members.filter(
        ({ firms }) => firms.platform !== platform,
      );
      const figure = here.filter(isNameless).length;
      const usual = (elsewhere.filter(isNameless).length + DOUBT) / (elsewhere.length + 2 * DOUBT);
      return { weight: surprise(figure, here.length * usual + 0.1), figure };
    });
  },
);

/** How many merchants use the platform so: a pipe serves several. */
const namelessGuests = signal(
  'nameless-guests',
  '在该平台品名笼统、以其他平台为主的商户（家）',
  'Merchants that mainly sell elsewhere and leave their goods nameless on this platform',
  (trace, scene) => {
    if (!isNameless(trace)) return NOTHING;
    return remembered(scene, 'nameless guests', trace.firms.platform, () => {
      const nameless = groupOf(scene.groups.platform, trace.firms.platform).members.filter(isNameless);
      const figure = distinct(
        nameless.filter((one) => isGuest(one, scene)),
        ({ firms }) => firms.merchant,
      );
      return { weight: Math.log2(1 + figure), figure };
    });
  },
);

const pushedTogether = signal(
  'pushed-together',
  '前后 20 秒内经该平台推送的其他商户（家）',
  'Other merchants pushed through the platform within 20 seconds',
  (trace, scene) => {
    const figure = batchOf(trace, scene);
    return { weight: figure, figure };
  },
);

/** Merchants whose orders come in batches with others, on a platform where orders otherwise come one by one. */
const batchHabit = signal(
  'batch-habit',
  '本商户在该平台与他人成批推送的订单（票，至多抽看 60 票）',
  'Orders of this merchant that came in a batch with others (of 60 at most)',
  (trace, scene) => {
    const inBatch = (one: Trace) => batchOf(one, scene) > 0;
    const { platform, merchant } = trace.firms;
    const usual = remembered(scene, 'batches on', platform, () => {
      const all = groupOf(scene.groups.platform, platform).members;
      const sample = all.length > SAMPLE ? all.filter((_, at) => at % Math.ceil(all.length / SAMPLE) === 0) : all;
      return sample.length === 0 ? 0 : sample.filter(inBatch).length / sample.length;
    });
    return remembered(scene, 'batches of', `${merchant} ${platform}`, () => {
      const own = channelOf(trace, scene).members.slice(0, SAMPLE);
      const figure = own.filter(inBatch).length;
      return { weight: surprise(figure, own.length * Math.min(0.9, usual) + 0.1), figure };
    });
  },
);
const SAMPLE = 60;

const pipePlatform = signal(
  'pipe-platform',
  '该平台上以其他平台为主的商户比例',
  'Share of the platform’s merchants that mainly sell elsewhere',
  (trace, scene) => {
    const { platform } = trace.firms;
    return remembered(scene, 'guests on', platform, () => {
      const { members } = groupOf(scene.groups.platform, platform);
      const merchantsOf = (traces: readonly Trace[]) => distinct(traces, ({ firms }) => firms.merchant);
      return plain(merchantsOf(members.filter((one) => isGuest(one, scene))) / Math.max(1, merchantsOf(members)));
    });
  },
  '%',
);

export const CHANNELS: readonly Signal[] = [
  rareChannel,
  namelessHere,
  namelessGuests,
  pushedTogether,
  batchHabit,
  pipePlatform,
];

function batchOf({ firms, times }: Trace, { timings }: Scene): number {
  if (times.ordered === null) return 0;
  const near = closeTo(
    timings.orderedOn.get(firms.platform) ?? [],
    (one) => one.times.ordered ?? 0,
    times.ordered,
    BATCH_SECONDS,
  );
  return distinct(
    near.filter((one) => one.firms.merchant !== firms.merchant),
    (one) => one.firms.merchant,
  );
}
