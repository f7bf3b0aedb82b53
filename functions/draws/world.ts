import type { Sha256 } from '../../shared/domain/draw/merkle.ts';
import type { DrawDays } from '../../shared/ports/draw-days.ts';

/** Nothing secret: what is not published yet is not within reach here. */
export interface World {
  readonly days: DrawDays;
  readonly sha256: Sha256;
}
