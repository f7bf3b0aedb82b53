import { Refusal } from '../../shared/faults/refusal.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { chinaTime17 } from '../../shared/notation/china-time.ts';
import { isDay } from '../../shared/notation/is-day.ts';
import { readableTime } from '../../shared/notation/readable-time.ts';
import type { World } from './world.ts';

/** The draws of a day; a Refusal that says from when on there is anything to see. */
export async function knownDay({ days }: World, day: string): Promise<DrawDay> {
  const known = isDay(day) ? await days.find(day) : null;
  if (known) return known;
  const detail = isDay(day)
    ? '该日没有抽签承诺：承诺在前一日公布 Nothing is committed for this day: a commitment comes the day before.'
    : '日期应写作 YYYY-MM-DD Write the day as YYYY-MM-DD.';
  throw refusal('/day', detail);
}

/** One whose key is revealed: earlier the population would tell who was drawn. */
export async function revealedDay(world: World, day: string): Promise<DrawDay> {
  const known = await knownDay(world, day);
  if (known.revealed !== null && known.frozen !== null) return known;
  const from = chinaMinute(known.revealedFrom);
  const detail = `总体于北京时间 ${from} 之后随密钥公布，请届时再查 The population comes with the key after ${from}, China time: ask again then.`;
  throw refusal('/day', detail, 'not-yet');
}

export function refusal(pointer: string, detail: string, code = 'not-found'): Refusal {
  return new Refusal('not-found', detail, [{ detail, pointer, code }]);
}

/** An ISO instant as people in China read it. */
export function chinaMinute(instant: string): string {
  return readableTime(chinaTime17(instant));
}
