import { useState } from 'react';
import type { PickView } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { Text2 } from '../parts/text2.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { Session } from '../session.ts';
import { FIELD_TEXTS } from '../words/field-texts.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { ListHead } from './list-head.tsx';
import { Overrides } from './overrides.tsx';
import { PickCard } from './pick-card.tsx';

interface ListPageProps {
  readonly id: string;
  readonly session: Session;
}

/** One sampling list: its shift and people, its picks in their order, and a form for each result. */
export function ListPage({ id, session }: ListPageProps) {
  const [isOnlyMine, setOnlyMine] = useState(false);
  const list = usePages(['list', id], async (at) => (await call('getList', { params: { id }, query: { ...at } })).body);
  const head = list.data?.pages[0];
  const picks = list.data?.pages.flatMap((page) => page.picks) ?? [];
  const mine = picks.filter((pick) => isMine(pick, session.name));
  const shown = isOnlyMine ? mine : picks;
  const done = picks.filter(({ state }) => state === 'done').length;
  return (
    <Page title={FIELD_TEXTS.list} aside={<BackLink href="/lists" text={FIELD_TEXTS.back} />}>
      {head && <ListHead list={head} />}
      {head && session.role === 'supervisor' && <Overrides list={head} picks={picks} name={session.name} />}
      {picks.length > 0 && (
        <p className="list-head">
          <Text2 of={filled(TEXTS.done, { n: done, of: head?.count ?? 0 })} />
          {mine.length > 0 && (
            <label className="check">
              <input
                type="checkbox"
                checked={isOnlyMine}
                onChange={(event) => setOnlyMine(event.target.checked)}
                data-testid="only-mine"
              />
              <Text2 of={FIELD_TEXTS.onlyMine} />
            </label>
          )}
        </p>
      )}
      <Paged query={list} isEmpty={picks.length === 0} none={FIELD_TEXTS.noPicks} hint={FIELD_TEXTS.noPicksHint}>
        <ul className="card-list">
          {shown.map((pick) => (
            <PickCard key={pick.pickId} listId={id} pick={pick} session={session} isMine={isMine(pick, session.name)} />
          ))}
        </ul>
      </Paged>
    </Page>
  );
}

function isMine({ inspectors }: PickView, name: string): boolean {
  return inspectors.some((one) => one.name === name);
}
