import { Link } from 'wouter';
import type { InstructionHit } from '../../../shared/model/instruction.ts';
import type { Selection } from '../../../shared/model/verdict.ts';
import { entryDay } from '../../../shared/notation/entry-number.ts';
import { instructionPath } from '../instruction-path.ts';
import { Fact } from '../parts/fact.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { RoomLink } from '../parts/room-link.tsx';
import { Text2 } from '../parts/text2.tsx';
import { INSPECTION_KINDS } from '../words/instruction-names.ts';
import { SELECTION_TEXTS } from '../words/selection-texts.ts';
import { percent } from '../written.ts';
import { selectionSentence } from './selection-sentence.ts';

interface SelectionNoteProps {
  readonly selection: Selection;
  /** Risk of the parcel. */
  readonly score: number | null;
}

/** How the parcel fared in the selection: why, by which instructions, and the numbers by which anyone can compute it again. */
export function SelectionNote({ selection, score }: SelectionNoteProps) {
  const { stratum, probability, draw, rate, entryNo, model, topUpFrom, reason, instructions = [] } = selection;
  return (
    <div data-testid="selection" data-reason={reason ?? 'none'}>
      <p>
        <Text2 of={selectionSentence(selection, score)} stacked />
      </p>
      {instructions.length > 0 && <Hits hits={instructions} />}
      <dl className="facts selection-facts">
        {entryNo !== undefined && (
          <Fact of={SELECTION_TEXTS.entryNo}>
            <span className="id">{entryNo}</span>
            <Link href={`/draws/${entryDay(entryNo)}`} className="quiet" data-testid="check-draw">
              <Text2 of={SELECTION_TEXTS.check} />
            </Link>
          </Fact>
        )}
        <Fact of={SELECTION_TEXTS.stratum} className="id">
          {stratum}
        </Fact>
        {rate !== undefined && (
          <Fact of={SELECTION_TEXTS.rate} className="number">
            {percent(rate)}
          </Fact>
        )}
        <Fact of={SELECTION_TEXTS.draw} className="number">
          {draw}
        </Fact>
        <Fact of={SELECTION_TEXTS.probability} className="number">
          {percent(probability)}
        </Fact>
        {model !== undefined && (
          <Fact of={SELECTION_TEXTS.model} className="number">
            {model.toFixed(3)}
          </Fact>
        )}
        {typeof topUpFrom === 'number' && (
          <Fact of={SELECTION_TEXTS.topUpFrom} className="number">
            {topUpFrom.toFixed(3)}
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Hits({ hits }: { readonly hits: readonly InstructionHit[] }) {
  return (
    <>
      <h3>
        <Text2 of={SELECTION_TEXTS.instructions} />
      </h3>
      <ul className="plain-list">
        {hits.map(({ id, version, lane, probability, drawn, inspection }) => (
          <li key={id} className="hit-line" data-testid="instruction-hit" data-instruction={id} data-drawn={drawn}>
            <RoomLink href={instructionPath(id)} id={id} />
            <span className="quiet">
              <Text2 of={SELECTION_TEXTS.version} /> {version}
            </span>
            {lane !== 'green' && <LaneTag lane={lane} />}
            <Text2 of={INSPECTION_KINDS[inspection]} />
            <span className="number">{percent(probability)}</span>
            <strong>
              <Text2 of={drawn ? SELECTION_TEXTS.drawn : SELECTION_TEXTS.notDrawn} />
            </strong>
          </li>
        ))}
      </ul>
    </>
  );
}
