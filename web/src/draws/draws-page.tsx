import { Link } from 'wouter';
import type { DrawDay } from '../../../shared/model/draw-day.ts';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { call } from '../call.ts';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { Text2 } from '../parts/text2.tsx';
import { usePages } from '../parts/use-pages.ts';
import { DRAW_TEXTS } from '../words/draw-texts.ts';
import { chinaMinute } from '../written.ts';

const COLUMNS = [DRAW_TEXTS.day, DRAW_TEXTS.state, DRAW_TEXTS.entries, DRAW_TEXTS.committedAt, DRAW_TEXTS.revealedFrom];

/** Public: what is published of each day, tomorrow’s commitment first. */
export function DrawsPage() {
  const days = usePages(['draws'], async (at) => (await call('getDraws', { params: {}, query: { ...at } })).body);
  const rows = days.data?.pages.flatMap((page) => page.draws) ?? [];
  return (
    <Page title={DRAW_TEXTS.draws}>
      <p className="quiet">
        <Text2 of={DRAW_TEXTS.why} stacked />
      </p>
      <Paged query={days} isEmpty={rows.length === 0} none={DRAW_TEXTS.noDraws}>
        <div className="panel">
          <table className="table cards">
            <ColumnHeads texts={COLUMNS} />
            <tbody>
              {rows.map((day) => (
                <Row key={day.day} day={day} />
              ))}
            </tbody>
          </table>
        </div>
      </Paged>
    </Page>
  );
}

function Row({ day }: { readonly day: DrawDay }) {
  return (
    <tr data-testid="draw-row" data-day={day.day}>
      <td className="number nowrap">
        <Link href={`/draws/${day.day}`}>{day.day}</Link>
      </td>
      <td>
        <Text2 of={stateOf(day)} />
      </td>
      <td className="number" data-label={DRAW_TEXTS.entries.zh}>
        {day.frozen?.entries ?? '–'}
      </td>
      <td className="number nowrap" data-label={DRAW_TEXTS.committedAt.zh}>
        {chinaMinute(day.committedAt)}
      </td>
      <td className="number nowrap" data-label={DRAW_TEXTS.revealedFrom.zh}>
        {chinaMinute(day.revealed?.at ?? day.revealedFrom)}
      </td>
    </tr>
  );
}

function stateOf({ frozen, revealed }: DrawDay): Bilingual {
  if (revealed !== null) return DRAW_TEXTS.revealed;
  return frozen === null ? DRAW_TEXTS.committed : DRAW_TEXTS.frozenState;
}
