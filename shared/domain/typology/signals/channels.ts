import type { Trace } from '../../../model/trace.ts';
import { distinct, type Group, groupOf } from '../groups.ts';
import { isNameless } from '../profiles.ts';
import { remembered } from '../remembered.ts';
import type { Scene } from '../scene.ts';
import { surprise } from '../surprise.ts';
import { closeTo } from './close-to.ts';
import { NOTHING, plain, type Signal, signal } from './signal.ts';

/* Through which platform it came (rules.md P8): a connected platform used as a pipe, its documents written by a machine. */

const BATCH_SECONDS = 20;
const MINORITY = 0.5;

const rareChannel = signal(
  'rare-channel',
  '本商户经由其他平台的比例',
  'Share of this merchant’s parcels that come through other platforms',
  (trace, scene) => plain(1 - shareOfChannel(trace.firms.merchant, trace.firms.platform, scene)),
  '%',
);

const namelessRare = signal(
  'nameless-rare',
  '品名笼统且平台非本商户常用',
  'A nameless article on a platform unusual for the merchant',
  (trace, scene) =>
    plain(isNameless(trace) ? 1 - shareOfChannel(trace.firms.merchant, trace.firms.platform, scene) : 0),
  '%',
);

const namelessChannel = signal(
  'nameless-channel',
  '本商户在该平台品名笼统的比例',
  'Share of nameless articles of this merchant on this platform',
  (trace, scene) => {
    const { members } = channelOf(trace, scene);
    return plain(members.length === 0 ? 0 : namelessIn(trace, scene) / members.length);
  },
  '%',
);

const nameless = signal(
  'nameless',
  '本商户在该平台品名笼统的包裹',
  'Nameless articles of this merchant on this platform',
  (trace, scene) => {
    if (!isNameless(trace)) return NOTHING;
    const { members } = channelOf(trace, scene);
    const figure = namelessIn(trace, scene);
    return { weight: 0.3 + surprise(figure, members.length * scene.profiles.habits.nameless.share + 0.1), figure };
  },
);

const pushedTogether = signal(
  'pushed-together',
  '20 秒内同平台推送的其他商户',
  'Other merchants pushed through the platform within 20 seconds',
  (trace, scene) => {
    const figure = batchOf(trace, scene);
    return { weight: figure, figure };
  },
);

/** Merchants whose orders come in batches with others, on a platform where orders otherwise come one by one. */
const batchHabit = signal(
  'batch-habit',
  '本商户在该平台批量推送的订单',
  'Orders of this merchant that came in a batch with others',
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
      const merchants = [
        ...new Set(groupOf(scene.groups.platform, platform).members.map(({ firms }) => firms.merchant)),
      ];
      const guests = merchants.filter((merchant) => shareOfChannel(merchant, platform, scene) < MINORITY);
      return plain(merchants.length === 0 ? 0 : guests.length / merchants.length);
    });
  },
  '%',
);

export const CHANNELS: readonly Signal[] = [
  rareChannel,
  namelessRare,
  namelessChannel,
  nameless,
  pushedTogether,
  batchHabit,
  pipePlatform,
];

function channelOf({ firms }: Trace, { groups }: Scene): Group {
  return groupOf(groups.channel, `${firms.merchant} ${firms.platform}`);
}

function namelessIn(trace: Trace, scene: Scene): number {
  const key = `${trace.firms.merchant} ${trace.firms.platform}`;
  return remembered(scene, 'nameless in', key, () => channelOf(trace, scene).members.filter(isNameless).length);
}

function shareOfChannel(merchant: string, platform: string, { groups, profiles }: Scene): number {
  return groupOf(groups.channel, `${merchant} ${platform}`).all / (profiles.parcelsOf.get(merchant) ?? 1);
}

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
