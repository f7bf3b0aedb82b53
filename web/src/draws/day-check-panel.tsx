import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { DayCheck } from '../../../shared/domain/draw/verify-day.ts';
import type { DrawDay } from '../../../shared/model/draw-day.ts';
import { addressOf, ENDPOINTS } from '../endpoint.ts';
import { Fact } from '../parts/fact.tsx';
import { Failure } from '../parts/failure.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { DRAW_TEXTS } from '../words/draw-texts.ts';
import { checkDay } from './check-day.ts';

/** More faults than anybody reads are counted only. */
const SHOWN = 50;

/** Recomputes the day here, and says what was found. */
export function DayCheckPanel({ day }: { readonly day: DrawDay }) {
  const check = useMutation({ mutationFn: () => checkDay(day) });
  const parts = Array.from({ length: day.frozen?.parts ?? 0 }, (_, at) => at + 1);
  return (
    <Section title={DRAW_TEXTS.verify}>
      <p>
        <Button type="primary" onClick={() => check.mutate()} loading={check.isPending} data-testid="verify-day">
          <Text2 of={check.isPending ? DRAW_TEXTS.checking : DRAW_TEXTS.verify} />
        </Button>
      </p>
      {check.isError && <Failure error={check.error} />}
      {check.data && <Outcome check={check.data} />}
      <ul className="plain-list">
        {parts.map((part) => (
          <li key={part}>
            <a href={addressOf(ENDPOINTS.getDrawPopulation[1], { day: day.day }, { part: String(part) })} download>
              <Text2 of={DRAW_TEXTS.download} />
              {parts.length > 1 && ` ${part} / ${parts.length}`}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outcome({ check: { entries, drawn, late, faults } }: { readonly check: DayCheck }) {
  const holds = faults.length === 0;
  return (
    <div className={holds ? 'notice' : 'notice notice-bad'} role="status" data-testid="day-check" data-holds={holds}>
      <p>
        <strong>
          <Text2 of={holds ? DRAW_TEXTS.holds : DRAW_TEXTS.fails} />
        </strong>
      </p>
      <dl className="facts">
        <Fact of={DRAW_TEXTS.entries} className="number">
          {entries}
        </Fact>
        <Fact of={DRAW_TEXTS.drawn} className="number">
          {drawn}
        </Fact>
        <Fact of={DRAW_TEXTS.notDrawn} className="number">
          {entries - drawn}
        </Fact>
        <Fact of={DRAW_TEXTS.late} className="number">
          {late}
        </Fact>
        {!holds && (
          <Fact of={DRAW_TEXTS.faults} className="number">
            {faults.length}
          </Fact>
        )}
      </dl>
      <ul className="plain-list">
        {faults.slice(0, SHOWN).map(({ code, message, entryNo, line }) => (
          <li key={`${code} ${line ?? ''}`}>
            {entryNo !== undefined && <span className="id">{entryNo}</span>} <Text2 of={message} />
          </li>
        ))}
      </ul>
    </div>
  );
}
