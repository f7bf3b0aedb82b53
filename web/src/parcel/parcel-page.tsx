import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Bilingual } from '../../../shared/model/finding.ts';
import type { ParcelKey } from '../../../shared/model/parcel-key.ts';
import { call } from '../call.ts';
import { homeOf } from '../home-of.ts';
import { parcelAt } from '../parcel-path.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { KeyHelp } from '../parts/key-help.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { plain, Text2 } from '../parts/text2.tsx';
import { useKeys } from '../parts/use-keys.ts';
import type { Session } from '../session.ts';
import { TEXTS } from '../words/texts.ts';
import { ArrivalPanel } from './arrival-panel.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { IpCases } from './ip-cases.tsx';
import { PARCEL_KEYS } from './parcel-keys.ts';
import { ParcelView } from './parcel-view.tsx';

/** Who notes that goods of a return are back at the site. */
const RECEIVERS: readonly Session['role'][] = ['inspector', 'supervisor'];
/** Who reads cases after IP hits, as the table of routes says. */
const CASE_READERS: readonly Session['role'][] = ['officer', 'supervisor'];

/** One parcel at `#/parcels/<ebpCode>/<orderNo>`: reasons first, then everything behind them. */
export function ParcelPage({ session }: { readonly session: Session }) {
  const [raw] = useHashLocation();
  const key = parcelAt(raw);
  if (key === null) return <Empty title={TEXTS.pageNotFound} />;
  return <OneParcel key={raw} parcel={key} session={session} />;
}

function OneParcel({ parcel, session }: { readonly parcel: ParcelKey; readonly session: Session }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [help, setHelp] = useState(false);
  const home = homeOf(session.role);
  const title = useMemo(() => titleOf(parcel.orderNo), [parcel.orderNo]);
  const query = useQuery({
    queryKey: ['parcel', parcel.ebpCode, parcel.orderNo],
    queryFn: () => call('getParcel', { params: { ...parcel } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  useKeys([
    ['b', () => navigate(home)],
    ['d', () => document.querySelector<HTMLElement>('[name=action]')?.focus()],
    ['?', () => setHelp(true)],
  ]);

  const takesBack = RECEIVERS.includes(session.role) && query.data?.body.state === 'released';
  const leave = () => {
    queries.removeQueries({ queryKey: ['queue'] });
    queries.removeQueries({ queryKey: ['parcel', parcel.ebpCode, parcel.orderNo] });
    navigate(home);
  };
  return (
    <Page
      title={title}
      aside={
        <div className="page-aside">
          <BackLink href={home} text={session.role === 'officer' ? TEXTS.backToQueue : TEXTS.toStart} />
          <button
            type="button"
            className="quiet-button"
            onClick={() => setHelp(true)}
            aria-label={`${plain(TEXTS.keys)} ?`}
          >
            <Text2 of={TEXTS.keys} /> <kbd>?</kbd>
          </button>
        </div>
      }
    >
      {query.isPending && <Loading />}
      {query.isError && <Failure error={query.error} retry={() => query.refetch()} />}
      {query.data && (
        <div className={session.role === 'officer' || takesBack ? 'parcel parcel-decided' : 'parcel'}>
          <ParcelView parcel={query.data.body}>
            {CASE_READERS.includes(session.role) && (
              <IpCases parcel={query.data.body} mayAct={session.role === 'officer'} reload={() => query.refetch()} />
            )}
          </ParcelView>
          {session.role === 'officer' && (
            <DecisionPanel
              parcel={query.data.body}
              etag={query.data.etag}
              me={session.name}
              reload={() => query.refetch()}
              onDecided={leave}
            />
          )}
          {takesBack && <ArrivalPanel parcel={parcel} onNoted={() => query.refetch()} />}
        </div>
      )}
      <KeyHelp open={help} onClose={() => setHelp(false)} lines={PARCEL_KEYS} />
    </Page>
  );
}

function titleOf(orderNo: string): Bilingual {
  return { zh: `${TEXTS.parcel.zh} ${orderNo}`, en: TEXTS.parcel.en };
}
