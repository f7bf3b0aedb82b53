import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ListView } from '../../../shared/wire/http/schemas/field.ts';
import { call } from '../call.ts';
import { DayField } from '../parts/day-field.tsx';
import { DistrictFilter } from '../parts/district-filter.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Text2 } from '../parts/text2.tsx';
import type { Session } from '../session.ts';
import { ParcelLookUp } from '../submitter/parcel-look-up.tsx';
import { districtText } from '../words/districts.ts';
import { FIELD_TEXTS, SHIFT_NAMES } from '../words/field-texts.ts';
import { nameIn } from '../words/names.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

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
    <Page title={FIELD_TEXTS.lists}>
      <div className="bar">
        {session.customs === '*' && <DistrictFilter id="lists-customs" value={customs} onChange={setCustoms} />}
        <DayField id="day" text={TEXTS.day} value={day} onChange={setDay} describedBy="day-hint" />
        <span className="quiet bar-note" id="day-hint">
          <Text2 of={TEXTS.dayHint} />
        </span>
      </div>
      {lists.isPending && <Loading />}
      {lists.isError && <Failure error={lists.error} retry={() => lists.refetch()} />}
      {lists.data?.length === 0 && <Empty title={FIELD_TEXTS.none} hint={FIELD_TEXTS.noneHint} />}
      <ul className="card-list">
        {lists.data?.map((list) => (
          <ListCard key={list.id} list={list} />
        ))}
      </ul>
      <ParcelLookUp />
    </Page>
  );
}

function ListCard({ list }: { readonly list: ListView }) {
  const { id, customsCode, day, shift, from, until, count, slots, inspectors, isClosed, overridden } = list;
  return (
    <li className="panel" data-testid="list-row" data-list={id}>
      <Link href={`/lists/${encodeURIComponent(id)}`} className="card-link">
        <span className="number">{day}</span> <Text2 of={nameIn(SHIFT_NAMES, shift)} /> {districtText(customsCode)}
      </Link>
      <p className="card-facts">
        <Text2 of={FIELD_TEXTS.slots} />{' '}
        <strong className="number">
          {count} / {slots}
        </strong>
        <span className="card-people">
          <Text2 of={TEXTS.inspectors} /> {inspectors.map(({ name }) => name).join('、') || '—'}
        </span>
      </p>
      <p className="card-facts quiet">
        <span className="number">
          {chinaMinute(from)} – {chinaMinute(until)}
        </span>
        {isClosed && (
          <>
            {' · '}
            <Text2 of={FIELD_TEXTS.over} />
          </>
        )}
        {overridden > 0 && (
          <>
            {' · '}
            <Text2 of={filled(FIELD_TEXTS.overridden, { n: overridden })} />
          </>
        )}
      </p>
    </li>
  );
}
