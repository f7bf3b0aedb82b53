import { type Bench, type Figure, rounded } from './figure.ts';
import { CONTENDERS, type Contender } from './targeting/contenders.ts';
import { novelGoods } from './targeting/novel-goods.ts';
import { readStream, type StreamRow } from './targeting/read-stream.ts';
import { speedOf } from './targeting/speed.ts';
import { trafficFigures } from './targeting/traffic-figures.ts';
import { trafficParcels } from './targeting/traffic-parcels.ts';
import { weeklyStream } from './targeting/weekly-stream.ts';

/** Labelled declarations in the form of `data/targeting`; another file of that form by its path. */
const DATA = process.env.TARGETING ?? '../shared/data/targeting/stream-dev.csv.gz';
/** Labelled traffic, as `bench -- traffic` takes it. */
const TRAFFIC = process.env.TRAFFIC ?? '../shared/data/traffic';
const PERCENTS = [1, 2, 5, 10] as const;

/**
 * What the published protocols measure, the look-up of the flaw and blind choice beside ours, and what a score and an update cost; then
 * what is found in labelled traffic by chance, by rules, by pure exploitation and by what the product does, also when new rings begin.
 */
export const targeting: Bench = {
  title: 'which declarations to inspect: novel goods, the weekly stream, time; and traffic with rings and drift',
  run: async () => {
    const rows = readStream(DATA);
    const { scoreMicros, learnMicros, sum } = speedOf(rows);
    return [
      ...CONTENDERS.flatMap((contender) => novelFigures(contender, rows)),
      ...CONTENDERS.flatMap((contender) => weeklyFigures('weekly', contender, rows)),
      ...CONTENDERS.flatMap((contender) =>
        weeklyFigures(
          'weekly-novel',
          contender,
          rows.filter(({ isNovel }) => isNovel),
        ),
      ),
      {
        name: 'targeting-score',
        value: rounded(scoreMicros),
        unit: 'us',
        note: `mean score ${rounded(sum / rows.length)}`,
      },
      { name: 'targeting-update', value: rounded(learnMicros), unit: 'us' },
      ...trafficFigures(await trafficParcels(TRAFFIC)),
    ];
  },
};

function novelFigures(contender: Contender, rows: readonly StreamRow[]): readonly Figure[] {
  const { precision, area } = novelGoods(contender, rows, PERCENTS);
  return [
    ...[...precision].map(([percent, value]): Figure => {
      return { name: `targeting-novel-${contender.name}-${percent}`, value: rounded(value), unit: 'precision' };
    }),
    { name: `targeting-novel-${contender.name}-auc`, value: rounded(area), unit: 'AUC' },
  ];
}

function weeklyFigures(track: string, contender: Contender, rows: readonly StreamRow[]): readonly Figure[] {
  return PERCENTS.map((percent) => ({
    name: `targeting-${track}-${contender.name}-${percent}`,
    value: rounded(weeklyStream(contender, rows, percent)),
    unit: 'precision',
  }));
}
