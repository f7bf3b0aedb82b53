import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import type { DrawDay } from '../../../shared/model/draw-day.ts';
import { call } from '../call.ts';
import { Fact } from '../parts/fact.tsx';
import { Failure } from '../parts/failure.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import { DRAW_TEXTS } from '../words/draw-texts.ts';
import { type EntryView, isProved } from './entry-proof.ts';

interface FoundEntry {
  readonly view: EntryView;
  readonly proved: boolean;
}

/** Whether one’s own entry is in the population, and the proof of it. */
export function EntryLookUp({ day }: { readonly day: DrawDay }) {
  const [entryNo, setEntryNo] = useState('');
  const found = useMutation({ mutationFn: () => lookUp(day, entryNo.trim()) });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    found.mutate();
  };
  return (
    <Section title={DRAW_TEXTS.lookUp}>
      <form onSubmit={ask} className="look-up look-up-one">
        <div>
          <label className="label" htmlFor="entry-no">
            <Text2 of={DRAW_TEXTS.entryNo} />
          </label>
          <Input
            id="entry-no"
            required
            maxLength={60}
            value={entryNo}
            aria-describedby="entry-no-hint"
            onChange={(event) => setEntryNo(event.target.value)}
            data-testid="entry-no"
          />
          <p className="quiet" id="entry-no-hint">
            <Text2 of={DRAW_TEXTS.lookUpHint} />
          </p>
        </div>
        <Button type="primary" htmlType="submit" loading={found.isPending} data-testid="look-up-entry">
          <Text2 of={DRAW_TEXTS.lookUp} />
        </Button>
      </form>
      {found.isError && <Failure error={found.error} />}
      {found.data && <Entry found={found.data} />}
    </Section>
  );
}

/** Against the root that the day itself publishes, not the one that comes with the proof. */
async function lookUp(day: DrawDay, entryNo: string): Promise<FoundEntry> {
  const view = (await call('getDrawEntry', { params: { day: day.day, entryNo } })).body;
  const holder = view.day === day.day ? day : (await call('getDraw', { params: { day: view.day } })).body;
  return { view, proved: view.line.entryNo === entryNo && isProved(view, holder.frozen?.root ?? '') };
}

function Entry({ found: { view, proved } }: { readonly found: FoundEntry }) {
  const { line, index, entries, day } = view;
  return (
    <div className={proved ? 'notice' : 'notice notice-bad'} role="status" data-testid="entry" data-proved={proved}>
      <p>
        <strong>
          <Text2 of={line.drawn ? DRAW_TEXTS.drawn : DRAW_TEXTS.notDrawn} />
        </strong>
        {' · '}
        <Text2 of={proved ? DRAW_TEXTS.proved : DRAW_TEXTS.unproved} />
      </p>
      <dl className="facts">
        <Fact of={DRAW_TEXTS.draw} className="number">
          {line.draw}
        </Fact>
        <Fact of={DRAW_TEXTS.rate} className="number">
          {line.rate}
        </Fact>
        <Fact of={DRAW_TEXTS.stratum}>{line.stratum}</Fact>
        <Fact of={DRAW_TEXTS.place} className="number">
          {day} · {index + 1} / {entries}
        </Fact>
      </dl>
    </div>
  );
}
