import { Link } from 'wouter';
import type { InstructionReplay } from '../../../shared/model/instruction.ts';
import { parcelPath } from '../parcel-path.ts';
import { Fact } from '../parts/fact.tsx';
import { Text2 } from '../parts/text2.tsx';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { filled } from '../words/texts.ts';
import { chinaMinute, percent } from '../written.ts';
import { rounded } from './rounded.ts';

/** What trying an instruction on past days said: how much it touches, what it costs, what it may find. */
export function ReplayResult({ replay }: { readonly replay: InstructionReplay }) {
  const { days, parcels, matched, flips, examples, addedPerDay, slotsPerDay, at } = replay;
  const isTooMuch = addedPerDay > slotsPerDay;
  return (
    <div data-testid="replay-result">
      <dl className="facts">
        <Fact of={INSTRUCTION_TEXTS.parcels} className="number">
          {parcels}{' '}
          <span className="quiet">
            <Text2 of={filled(INSTRUCTION_TEXTS.inDays, { n: days })} />
          </span>
        </Fact>
        <Fact of={INSTRUCTION_TEXTS.matched} className="number">
          <span data-testid="replay-matched">{matched}</span>
        </Fact>
        <Fact of={INSTRUCTION_TEXTS.flips} className="number">
          <span data-testid="replay-flips">{flips}</span>
        </Fact>
        <Fact of={INSTRUCTION_TEXTS.added} className="number">
          {rounded(addedPerDay)}
        </Fact>
        <Fact of={INSTRUCTION_TEXTS.slots} className="number">
          {rounded(slotsPerDay)}
        </Fact>
        {slotsPerDay > 0 && (
          <Fact of={INSTRUCTION_TEXTS.load} className={isTooMuch ? 'number bad' : 'number'}>
            {percent(Number((addedPerDay / slotsPerDay).toFixed(3)))}
          </Fact>
        )}
        <Finds replay={replay} />
        <Fact of={INSTRUCTION_TEXTS.replayedAt} className="number">
          {chinaMinute(at)}
        </Fact>
      </dl>
      {isTooMuch && (
        <p className="notice notice-bad" data-testid="replay-overload">
          <Text2 of={INSTRUCTION_TEXTS.overload} stacked />
        </p>
      )}
      {replay.inspected > 0 && (
        <p className="quiet">
          <Text2 of={INSTRUCTION_TEXTS.biased} />
        </p>
      )}
      {examples.length > 0 && <Examples of={examples} />}
    </div>
  );
}

function Finds({ replay: { inspected, finds, expectedFindsPerDay } }: { readonly replay: InstructionReplay }) {
  const { value, from, to } = expectedFindsPerDay;
  return (
    <>
      <Fact of={INSTRUCTION_TEXTS.inspected} className="number">
        {inspected}
      </Fact>
      <Fact of={INSTRUCTION_TEXTS.finds} className="number">
        {finds}
      </Fact>
      <Fact of={INSTRUCTION_TEXTS.expected} className="number">
        {inspected === 0 ? (
          <Text2 of={INSTRUCTION_TEXTS.unknown} />
        ) : (
          <span>
            {rounded(value)}{' '}
            <span className="quiet">
              <Text2 of={INSTRUCTION_TEXTS.interval} /> {rounded(from)} – {rounded(to)}
            </span>
          </span>
        )}
      </Fact>
    </>
  );
}

function Examples({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      <h3>
        <Text2 of={INSTRUCTION_TEXTS.examples} />
      </h3>
      <ul className="plain-list columns">
        {of.map((name) => {
          const at = name.indexOf('/');
          const key = { ebpCode: name.slice(0, at), orderNo: name.slice(at + 1) };
          return (
            <li key={name}>
              <Link href={parcelPath(key)} className="id" data-testid="replay-example">
                {key.orderNo}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
