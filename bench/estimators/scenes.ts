/** A stratum of a simulated day. */
export interface SceneStratum {
  readonly name: string;
  readonly parcels: number;
  /** The random rate: low where credit is high. */
  readonly rate: number;
  /** How many of its parcels violate, on average over the days. */
  readonly violating: number;
}

/** A kind of day. */
export interface Scene {
  readonly name: string;
  readonly strata: readonly SceneStratum[];
}

const stratum = (name: string, parcels: number, rate: number, violating: number): SceneStratum => ({
  ...{ name, parcels, rate, violating },
});

/** From a national day down to a small site where a day brings a handful of finds. */
export const SCENES: readonly Scene[] = [
  {
    name: 'national',
    strata: [
      stratum('aeo-9610', 80_000, 0.005, 0.005),
      stratum('aeo-1210', 60_000, 0.01, 0.01),
      stratum('usual-9610', 60_000, 0.02, 0.03),
      stratum('usual-1210', 30_000, 0.03, 0.02),
      stratum('untrusted-9610', 4_000, 0.2, 0.12),
    ],
  },
  {
    name: 'district',
    strata: [
      stratum('aeo', 10_000, 0.01, 0.02),
      stratum('usual', 15_000, 0.02, 0.05),
      stratum('untrusted', 1_000, 0.2, 0.12),
    ],
  },
  {
    name: 'rare',
    strata: [
      stratum('aeo', 40_000, 0.01, 0.001),
      stratum('usual', 60_000, 0.02, 0.003),
      stratum('untrusted', 2_000, 0.2, 0.03),
    ],
  },
  {
    name: 'small',
    strata: [
      stratum('aeo', 2_000, 0.01, 0.02),
      stratum('usual', 3_000, 0.02, 0.05),
      stratum('untrusted', 300, 0.2, 0.12),
    ],
  },
];
