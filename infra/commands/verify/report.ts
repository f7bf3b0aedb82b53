import type { DayFault } from '../../../shared/domain/draw/day-fault.ts';
import type { DayCheck, PublishedDay } from '../../../shared/domain/draw/verify-day.ts';
import { chinaDay } from '../../../shared/notation/china-time.ts';

/** More faults than anybody reads are counted only. */
const MOST_TOLD = 100;

/** What was checked, then each fault on a line of its own. */
export function report({ day, others }: PublishedDay, check: DayCheck): string[] {
  const { faults, entries, drawn, late } = check;
  const told = faults.slice(0, MOST_TOLD).map(faultText);
  return [
    `${day.day}  承诺 committed ${day.committedAt}  固定 frozen ${day.frozen?.at ?? '-'}  公布 revealed ${day.revealed?.at ?? '-'}`,
    ...(chinaDay(day.committedAt) < day.day
      ? []
      : ['注意 note: 承诺在当日开始之后作出 the commitment was made after the day had begun: it proves less']),
    `已核对 checked: SHA-256(key) = ${day.commitment}`,
    ...others.map((other) => `已核对 checked: ${other.day}: SHA-256(key) = ${other.commitment}`),
    `已核对 checked: ${entries} 行 lines, SHA-256 ${day.frozen?.sha256 ?? '-'}, Merkle ${day.frozen?.root ?? '-'}`,
    `已核对 checked: 抽中 drawn ${drawn}, 未抽中 not drawn ${entries - drawn}, 迟判 late ${late}, 比例不低于 no rate under ${day.floor}`,
    ...told,
    ...(faults.length > told.length ? [`… ${faults.length - told.length} 处 more faults`] : []),
    faults.length === 0 ? '全部属实 all of it holds' : `不属实 does not hold: ${faults.length} 处 faults`,
  ];
}

/** What the population says of one entry; null when it does not hold it. */
export function entryText({ day, lines }: PublishedDay, entryNo: string): string | null {
  const at = lines.findIndex(({ line }) => line?.entryNo === entryNo);
  const line = lines[at]?.line;
  if (!line) return null;
  const said = line.drawn ? '抽中 drawn' : '未抽中 not drawn';
  return `${entryNo}: ${said}, 抽签值 draw ${line.draw}, 比例 rate ${line.rate}, 层 stratum ${line.stratum}, ${day.day} 第 ${at + 1} 行 line ${at + 1}`;
}

function faultText({ message, entryNo, line }: DayFault): string {
  const place = [line === undefined ? [] : `第 ${line} 行 line ${line}`, entryNo ?? []].flat().join(' ');
  return `错误 fault${place === '' ? '' : ` ${place}`}: ${message.zh} ${message.en}`;
}
