import { useQuery } from '@tanstack/react-query';
import type { DrawDay } from '../../../shared/model/draw-day.ts';
import { call } from '../call.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Fact } from '../parts/fact.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { DRAW_TEXTS } from '../words/draw-texts.ts';
import { chinaMinute } from '../written.ts';
import { DayCheckPanel } from './day-check-panel.tsx';
import { EntryLookUp } from './entry-look-up.tsx';

/** Public: a day, checked in this browser once its key is out. */
export function DrawPage({ day }: { readonly day: string }) {
  const draw = useQuery({
    queryKey: ['draw', day],
    queryFn: async () => (await call('getDraw', { params: { day } })).body,
  });
  return (
    <Page
      title={{ zh: `${DRAW_TEXTS.draws.zh} ${day}`, en: DRAW_TEXTS.draws.en }}
      aside={<BackLink href="/draws" text={DRAW_TEXTS.back} />}
    >
      {draw.isPending && <Loading />}
      {draw.isError && <Failure error={draw.error} retry={() => draw.refetch()} />}
      {draw.data && <Facts day={draw.data} />}
      {draw.data?.revealed && <DayCheckPanel day={draw.data} />}
      {draw.data?.revealed && <EntryLookUp day={draw.data} />}
    </Page>
  );
}

function Facts({ day }: { readonly day: DrawDay }) {
  const { commitment, committedAt, floor, frozen, revealed, revealedFrom } = day;
  return (
    <Section title={DRAW_TEXTS.commitment}>
      <dl className="facts">
        <Fact of={DRAW_TEXTS.commitment} className="id">
          {commitment}
        </Fact>
        <Fact of={DRAW_TEXTS.committedAt} className="number">
          {chinaMinute(committedAt)}
        </Fact>
        <Fact of={DRAW_TEXTS.floor} className="number">
          {floor}
        </Fact>
        {frozen && (
          <Fact of={DRAW_TEXTS.entries} className="number">
            {frozen.entries}
          </Fact>
        )}
        {frozen && (
          <Fact of={DRAW_TEXTS.root} className="id">
            {frozen.root}
          </Fact>
        )}
        {frozen && (
          <Fact of={DRAW_TEXTS.fileDigest} className="id">
            {frozen.sha256}
          </Fact>
        )}
        <Fact of={revealed ? DRAW_TEXTS.key : DRAW_TEXTS.revealedFrom} className="id">
          {revealed?.key ?? chinaMinute(revealedFrom)}
        </Fact>
      </dl>
      {isLate(day) && (
        <p className="notice">
          <Text2 of={DRAW_TEXTS.committedLate} stacked />
        </p>
      )}
    </Section>
  );
}

function isLate({ day, committedAt }: DrawDay): boolean {
  return chinaMinute(committedAt) >= `${day} 00:00`;
}
