import { seededRandom } from '../infra/local/sample/random.ts';
import { COVERAGE_METHODS, type Coverage, coverageOf } from './estimators/coverage.ts';
import { SCENES } from './estimators/scenes.ts';
import { type Bench, type Figure, rounded } from './figure.ts';

/** Days that are simulated per seed, and the seeds: the promise speaks of 1,000 days, the seeds say how far that number wanders. */
const DAYS = 1000;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How often a 95 % interval holds the day’s true violation rate: ours from the random picks, and the naive one from targeted picks. */
export const estimators: Bench = {
  title: 'intervals for the violation rate over simulated days, strata with unequal random rates',
  run: async () =>
    SCENES.flatMap((scene) => {
      const runs = SEEDS.map((seed) => coverageOf(scene, DAYS, seededRandom(seed)));
      const overall = COVERAGE_METHODS.map((method) =>
        figureOf(
          `estimators-${scene.name}-${method}`,
          runs.map(({ overall: by }) => by[method]),
        ),
      );
      const strata = scene.strata.map(({ name }, at) =>
        figureOf(
          `estimators-${scene.name}-stratum-${name}`,
          runs.map(({ strata: by }) => by[at]),
        ),
      );
      return [...overall, ...strata];
    }),
};

/** Coverage over all days, with the spread of its own over seeds of as many days each. */
function figureOf(name: string, runs: readonly (Coverage | undefined)[]): Figure {
  const known = runs.flatMap((run) => (run && run.days > 0 ? [run] : []));
  const shares = known.map(({ held, days }) => (100 * held) / days);
  const held = known.reduce((sum, run) => sum + run.held, 0);
  const days = known.reduce((sum, run) => sum + run.days, 0);
  const width = known.reduce((sum, run) => sum + run.width, 0) / days;
  const error = 196 * Math.sqrt(((held / days) * (1 - held / days)) / days);
  const note = `± ${error.toFixed(1)}; per seed ${Math.min(...shares).toFixed(1)} to ${Math.max(...shares).toFixed(1)}; mean width ${(100 * width).toFixed(2)} points`;
  return { name, value: rounded((100 * held) / days), unit: '% of days', note };
}
