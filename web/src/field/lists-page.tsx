import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ListView } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { DistrictSelect } from '../parts/district-select.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Text2 } from '../parts/text2.tsx';
import type { Session } from '../session.ts';
import { ParcelLookUp } from '../submitter/parcel-look-up.tsx';
import { districtText } from '../words/districts.ts';
import { TEXTS } from '../words/texts.ts';

/** The sampling lists of a site and day. */
export function ListsPage({ session }: { readonly session: Session }) {
  const [customs, setCustoms] = useState(session.customs ?? '*');
  const [day, setDay] = useState('');
  const query = { customs: customs === '*' ? undefined : customs, day: day === '' ? undefined : day };
  const lists = useQuery({
    queryKey: ['lists', query],
    queryFn: async () => (await call('getLists', { params: {}, query })).body.lists,
  });
  return (
    <Page title={TEXTS.lists}>
      <div className="bar">
        {session.customs === '*' && (
          <label className="inline-label" htmlFor="lists-customs">
            <Text2 of={TEXTS.district} />
            <DistrictSelect id="lists-customs" value={customs} onChange={setCustoms} />
          </label>
        )}
        <label className="inline-label" htmlFor="day">
          <Text2 of={TEXTS.day} />
          <input
            id="day"
            type="date"
            className="select"
            value={day}
            aria-describedby="day-hint"
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        <span className="quiet bar-note" id="day-hint">
          <Text2 of={TEXTS.dayHint} />
        </span>
      </div>
      {lists.isPending && <Loading />}
      {lists.isError && <Failure error={lists.error} retry={() => lists.refetch()} />}
      {lists.data?.length === 0 && <Empty title={TEXTS.noLists} hint={TEXTS.noListsHint} />}
      <ParcelLookUp />
      <ul className="card-list">
        {lists.data?.map((list) => (
          <ListCard key={list.id} list={list} />
        ))}
      </ul>
    </Page>
  );
}

function ListCard({ list }: { readonly list: ListView }) {
  return (
    <li className="panel" data-testid="list-row" data-list={list.id}>
      <Link href={`/lists/${encodeURIComponent(list.id)}`} className="card-link">
        <span className="number">{list.day}</span> {districtText(list.customsCode)}
      </Link>
      <p className="card-facts">
        <Text2 of={TEXTS.parcels} /> <strong className="number">{list.count}</strong>
        <span className="card-people">
          <Text2 of={TEXTS.inspectors} /> {list.inspectors.map(({ name }) => name).join('、') || '—'}
        </span>
      </p>
    </li>
  );
}
